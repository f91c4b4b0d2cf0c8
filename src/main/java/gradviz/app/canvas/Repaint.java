package gradviz.app.canvas;

import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which rectangles to paint anew when one ground follows another.
///
/// A part that is the same instance in both, in the same order, has not changed. The rectangles do
/// not overlap, so that nothing faint is painted twice.
///
/// @param areas in the drawing's coordinates; none where nothing changed
record Repaint(List<Rect> areas) {
    /// Beyond so many changed parts one rectangle around all is found faster than several.
    private static final int MANY = 150;

    /// Smoothed edges reach this far beyond a part.
    private static final double EDGE = 1;

    Repaint {
        areas = List.copyOf(areas);
    }

    /// @param excess how far a theme's heavy lines reach beyond their parts
    @SuppressWarnings("ReferenceEquality") // What did not change is the same instance.
    static Repaint between(List<Part> before, List<Part> after, double excess) {
        if (before == after) {
            return new Repaint(List.of());
        }
        Map<Part, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.put(before.get(i), i);
        }
        Set<Part> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Rect> changed = new ArrayList<>();
        int highest = -1;
        for (Part part : after) {
            int place = places.getOrDefault(part, -1);
            if (place > highest) {
                highest = place;
                kept.add(part);
            } else {
                changed.add(part.bounds().grow(EDGE + excess));
            }
        }
        for (Part part : before) {
            if (!kept.contains(part)) {
                changed.add(part.bounds().grow(EDGE + excess));
            }
        }
        return new Repaint(apart(changed));
    }

    /// {@return the parts that reach into an area, in their order}
    ///
    /// @param excess how far a theme's heavy lines reach beyond their parts
    static List<Part> within(Rect area, List<Part> parts, double excess) {
        return parts.stream()
                .filter(part -> part.bounds().grow(EDGE + excess).intersects(area))
                .toList();
    }

    private static List<Rect> apart(List<Rect> rects) {
        if (rects.size() > MANY) {
            return List.of(Rect.around(rects));
        }
        List<Rect> apart = new ArrayList<>();
        for (Rect rect : rects) {
            Rect grown = rect;
            boolean met = true;
            while (met) {
                Rect now = grown;
                List<Rect> touching = apart.stream().filter(now::intersects).toList();
                met = !touching.isEmpty();
                apart.removeAll(touching);
                grown = touching.stream().reduce(now, Rect::union);
            }
            apart.add(grown);
        }
        return apart;
    }
}
