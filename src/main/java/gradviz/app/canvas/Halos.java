package gradviz.app.canvas;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.drawing.Box;
import gradviz.drawing.Ink;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.layout.Area;
import gradviz.storyboard.Storyboard;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rings of light behind what is selected, and behind both ends of a far use pointed at.
///
/// They belong to the view: no storyboard and no export has them. A picture that stays the same is
/// the same instance again, so that nothing of it is repainted.
final class Halos {
    private static final double REACH = 6;

    /// What the rings depend on.
    record Lit(Position position, int selected, @Nullable PartKey pointed, String focused) {}

    private boolean pickedOnly;
    private int picked = Show.NOTHING;
    private @Nullable Lit lit;
    private List<Part> halos = List.of();
    private List<Part> ground = List.of();
    private List<Part> both = List.of();

    /// Lights a selected variable only if it was picked in this view.
    void lightOnlyPicked() {
        pickedOnly = true;
    }

    /// Says which variable was picked in this view last.
    void picked(int variable) {
        picked = variable;
    }

    /// {@return the selected variable, or nothing if it is not to be lit}
    int lightOf(int selected) {
        return pickedOnly && selected != picked ? Show.NOTHING : selected;
    }

    /// {@return the ground with the halos behind it}
    @SuppressWarnings("ReferenceEquality") // A ground that did not change is the same instance.
    List<Part> behind(List<Part> parts, Lit now) {
        boolean changed = !now.equals(lit);
        if (changed) {
            lit = now;
            List<Part> next = light(now);
            halos = next.equals(halos) ? halos : next;
        }
        if (changed || parts != ground) {
            ground = parts;
            both = new ArrayList<>(halos);
            both.addAll(parts);
        }
        return both;
    }

    private static List<Part> light(Lit now) {
        Storyboard storyboard = now.position().storyboard();
        List<Part> rings = new ArrayList<>();
        addPill(rings, now.position(), now.selected(), Ink.SELECTED);
        FocusLight.of(storyboard, now.focused()).ifPresent(rings::add);
        PartKey key = now.pointed();
        if (key != null && key.kind().equals("stub")) {
            addPill(
                    rings,
                    now.position(),
                    storyboard.graph().edge(key.id()).variable(),
                    Ink.ACTIVE);
            addStub(rings, storyboard, key.id());
        } else if (key != null && key.kind().equals("variable")) {
            storyboard
                    .graph()
                    .variable(key.id())
                    .uses()
                    .forEach(use -> addStub(rings, storyboard, use));
        }
        return List.copyOf(rings);
    }

    private static void addPill(List<Part> rings, Position position, int variable, Ink ink) {
        Storyboard storyboard = position.storyboard();
        if (variable != Show.NOTHING && storyboard.shown(variable, position.step())) {
            Rect pill = storyboard.pill(variable);
            rings.add(ring("variable:" + variable, pill, storyboard, ink));
        }
    }

    private static void addStub(List<Part> rings, Storyboard storyboard, int edge) {
        Area tag = storyboard.layout().stubs().get(edge);
        if (tag != null) {
            Rect frame = new Rect(tag.x(), tag.y(), tag.width(), tag.height());
            rings.add(ring("stub:" + edge, frame, storyboard, Ink.ACTIVE));
        }
    }

    private static Part ring(String key, Rect frame, Storyboard storyboard, Ink ink) {
        Rect ring = frame.grow(REACH * storyboard.setting().textScale());
        return Part.of("halo " + key, Box.filled(ring, ring.height() / 2, ink));
    }
}
