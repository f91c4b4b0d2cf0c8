package gradviz.storyboard;

import gradviz.drawing.Drawing;
import gradviz.drawing.Rect;
import gradviz.layout.Layout;
import gradviz.storyboard.picture.Change;
import gradviz.storyboard.picture.Inventory;
import gradviz.storyboard.picture.Look;
import gradviz.storyboard.picture.Metrics;
import gradviz.storyboard.picture.Motion;
import gradviz.storyboard.picture.Painter;
import gradviz.storyboard.picture.Places;
import gradviz.storyboard.picture.SceneReader;
import gradviz.text.Messages;
import gradviz.trace.Event;
import gradviz.trace.Step;
import gradviz.trace.Trace;
import gradviz.trace.Use;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The pictures of a storyboard. Recent ones are kept, so that all fractions of a step share
/// theirs.
final class Film {
    private static final int KEPT = 32;

    private final Trace trace;
    private final Places places;
    private final SceneReader reader;
    private final Painter painter;
    private final Motion motion;
    private final Map<Integer, Change> changes =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, Change> eldest) {
                    return size() > KEPT;
                }
            };

    Film(
            Trace trace,
            Focus focus,
            Layout layout,
            Inventory inventory,
            Metrics metrics,
            Messages messages) {
        this.trace = trace;
        this.places = new Places(layout);
        this.reader = new SceneReader(trace, focus.excerpt(), focus.folding(), layout, messages);
        this.painter = new Painter(places, metrics, inventory, focus.folding());
        this.motion = new Motion(painter, places);
    }

    Places places() {
        return places;
    }

    Rect places(int scope) {
        return painter.scope(scope);
    }

    Rect clear(int variable) {
        return painter.clear(variable);
    }

    Drawing at(int step, double fraction) {
        if (step == 0) {
            return new Drawing(places.bounds(), List.of(), List.of());
        }
        Change change = change(step);
        return new Drawing(places.bounds(), change.ground(), motion.at(change, fraction));
    }

    static Duration tween(Step.Kind kind) {
        return Duration.ofMillis(
                switch (kind) {
                    case VARIABLE, DROPPED, COMPUTED -> 350;
                    case CALL, SEED, CLEARED, CHANGED, UNCHAINED -> 450;
                    case TAKEN, FINISHED -> 280;
                    case ARRIVES -> 1000;
                    case PRINTED -> 0;
                });
    }

    private Change change(int step) {
        synchronized (changes) {
            return changes.computeIfAbsent(step, this::compute);
        }
    }

    private Change compute(int step) {
        List<Look> before = step == 1 ? List.of() : reader.scene(step - 1);
        List<Look> after = reader.scene(step);
        Use use = arrival(trace.events().get(trace.step(step).main()));
        int along = use == null ? -1 : trace.anatomy().use(use);
        int at = use == null ? -1 : use.variable();
        return Change.between(before, after, painter, along, at);
    }

    private static @Nullable Use arrival(Event event) {
        return switch (event) {
            case Event.GradientStored stored -> stored.use();
            case Event.GradientSummed summed -> summed.use();
            case Event.GradientOverwritten overwritten -> overwritten.use();
            case Event _ -> null;
        };
    }
}
