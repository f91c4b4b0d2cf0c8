package gradviz.storyboard.picture;

import gradviz.drawing.Outline;
import gradviz.drawing.Part;
import gradviz.drawing.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is under way between two scenes.
///
/// A contribution travels along its edge with the edge colouring behind it, then merges into the
/// sum. Everything else fades from what it was to what it becomes.
public final class Motion {
    /// The fraction of a step at which a contribution has arrived.
    private static final double ARRIVED = 0.62;

    private final Painter painter;
    private final Places places;

    public Motion(Painter painter, Places places) {
        this.painter = painter;
        this.places = places;
    }

    /// {@return the moving parts at a fraction of the way between two scenes, from back to front}
    public List<Part> at(Change change, double fraction) {
        if (fraction >= 1) {
            return change.becoming().stream().map(Change.Turn::after).toList();
        }
        Look.Edge way = change.arrival();
        if (way == null || fraction <= 0) {
            return faded(change, Easing.inOut(fraction), null);
        }
        return fraction < ARRIVED
                ? travelling(change, way, Easing.inOut(fraction / ARRIVED))
                : merging(change, way, Easing.inOut((fraction - ARRIVED) / (1 - ARRIVED)));
    }

    private List<Part> travelling(Change change, Look.Edge way, double travelled) {
        List<Part> parts = faded(change, 0, way);
        Outline outline = places.edge(way.edge());
        parts.add(painter.underWay(way, travelled));
        parts.add(painter.token(way, outline.pointAt(1 - travelled)));
        return parts;
    }

    private List<Part> merging(Change change, Look.Edge way, double merged) {
        List<Part> parts = faded(change, merged, way);
        parts.add(painter.part(way));
        Point from = places.edge(way.edge()).pointAt(0);
        Point to = change.ledger() == null ? from : painter.lastTerm(change.ledger());
        double x = from.x() + (to.x() - from.x()) * merged;
        double y = from.y() + (to.y() - from.y()) * merged;
        parts.add(painter.token(way, new Point(x, y)).withAlpha(1 - merged * merged));
        return parts;
    }

    private List<Part> faded(Change change, double shown, Look.@Nullable Edge apart) {
        List<Part> parts = new ArrayList<>();
        if (shown < 1) {
            change.leaving().forEach(part -> parts.add(part.withAlpha(1 - shown)));
        }
        for (Change.Turn turn : change.becoming()) {
            if (apart != null && turn.look().equals(apart)) {
                continue;
            }
            Part before = turn.before();
            if (before != null) {
                parts.add(before);
            }
            if (shown > 0) {
                parts.add(turn.after().withAlpha(shown));
            }
        }
        return parts;
    }
}
