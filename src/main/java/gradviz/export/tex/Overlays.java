package gradviz.export.tex;

import gradviz.drawing.Drawing;
import gradviz.drawing.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Drawings that lie over each other on one slide: each part once, with the slides that show it.
///
/// Parts keep their order from back to front.
///
/// @param layers from back to front
/// @param count of slides
record Overlays(List<Layer> layers, int count) {

    /// A part, and the stretches of slides that show it.
    record Layer(Part part, List<Stretch> stretches) {}

    /// Slides one after the other, counted from 1.
    record Stretch(int from, int to) {}

    static Overlays of(List<Drawing> drawings) {
        List<String> order = new ArrayList<>();
        Map<String, Map<Part, List<Integer>>> versions = new LinkedHashMap<>();
        for (int i = 0; i < drawings.size(); i++) {
            int before = -1;
            for (Part part : drawings.get(i).parts()) {
                before = place(order, part.key(), before);
                versions.computeIfAbsent(part.key(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(part, _ -> new ArrayList<>())
                        .add(i + 1);
            }
        }
        List<Layer> layers = new ArrayList<>();
        for (String key : order) {
            versions.getOrDefault(key, Map.of())
                    .forEach((part, slides) -> layers.add(new Layer(part, stretches(slides))));
        }
        return new Overlays(List.copyOf(layers), drawings.size());
    }

    /// {@return whether every slide shows a layer}
    boolean isConstant(Layer layer) {
        return layer.stretches().equals(List.of(new Stretch(1, count)));
    }

    /// {@return the slides of a layer as beamer has them: `1,3-5`}
    String slides(Layer layer) {
        return String.join(",", layer.stretches().stream().map(Overlays::text).toList());
    }

    private static String text(Stretch stretch) {
        return stretch.from() == stretch.to()
                ? "" + stretch.from()
                : stretch.from() + "-" + stretch.to();
    }

    /// Puts a key that is new right after the one before it.
    ///
    /// @return where the key is
    private static int place(List<String> order, String key, int before) {
        int known = order.indexOf(key);
        if (known >= 0) {
            return Math.max(known, before);
        }
        order.add(before + 1, key);
        return before + 1;
    }

    private static List<Stretch> stretches(List<Integer> slides) {
        List<Stretch> stretches = new ArrayList<>();
        for (int slide : slides) {
            boolean goesOn = !stretches.isEmpty() && stretches.getLast().to() == slide - 1;
            int from = goesOn ? stretches.removeLast().from() : slide;
            stretches.add(new Stretch(from, slide));
        }
        return List.copyOf(stretches);
    }
}
