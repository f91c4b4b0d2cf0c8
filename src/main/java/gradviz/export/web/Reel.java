package gradviz.export.web;

import gradviz.drawing.Drawing;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.picture.Easing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The pictures of a storyboard as data: for each step how the ground changes, and the frames of
/// what moves above it.
///
/// A frame is a list of parts from back to front: the number of a place, or that and an alpha. The
/// last frame of a step is its end.
record Reel(Storyboard storyboard, Sampling sampling, PartTable table) {

    Map<String, Object> data() {
        List<Object> grounds = new ArrayList<>();
        List<Object> moves = new ArrayList<>();
        List<Integer> before = List.of();
        for (int step = 1; step <= storyboard.last(); step++) {
            List<Integer> ground = places(storyboard.at(step, 1).ground());
            grounds.add(Edits.between(before, ground));
            before = ground;
            moves.add(frames(step));
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("bounds", bounds());
        data.put("ground", grounds);
        data.put("moves", moves);
        return data;
    }

    private List<Object> bounds() {
        Rect b = storyboard.at(0, 1).bounds();
        return List.of(
                Figures.of(b.x()),
                Figures.of(b.y()),
                Figures.of(b.width()),
                Figures.of(b.height()));
    }

    private List<Integer> places(List<Part> parts) {
        return parts.stream().map(table::place).filter(place -> place >= 0).toList();
    }

    private List<Object> frames(int step) {
        int between = sampling.between(storyboard.tween(step));
        List<Object> frames = new ArrayList<>();
        for (int i = 0; between > 0 && i <= between; i++) {
            double fraction = Easing.inOut(i / (between + 1.0));
            frames.add(frame(storyboard.at(step, fraction)));
        }
        frames.add(frame(storyboard.at(step, 1)));
        return frames;
    }

    private List<Object> frame(Drawing drawing) {
        List<Object> frame = new ArrayList<>();
        for (Part part : drawing.moving()) {
            int place = table.place(part);
            if (place >= 0) {
                frame.add(part.alpha() == 1 ? place : List.of(place, Figures.of(part.alpha())));
            }
        }
        return frame;
    }
}
