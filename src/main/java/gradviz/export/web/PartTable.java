package gradviz.export.web;

import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.render.ClassedSvg;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// The markup of every part that a page shows, each once, and the places where they stand.
final class PartTable {
    /// A part somewhere. The key keeps two parts apart that look alike.
    private record Place(String key, int markup, double x, double y) {}

    private final ClassedSvg svg;
    private final Map<String, Integer> markups = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<Place, Integer> places = new HashMap<>();
    private final List<List<Object>> rows = new ArrayList<>();
    private final Map<List<?>, Integer> known = new IdentityHashMap<>();

    PartTable(ClassedSvg svg) {
        this.svg = svg;
    }

    /// {@return the markups, by number}
    List<String> markups() {
        return texts;
    }

    /// {@return for each place the number of a markup, x and y}
    List<List<Object>> places() {
        return rows;
    }

    /// {@return the number of the place where a part stands, whatever its alpha, or -1 where it
    /// shows nothing}
    int place(Part part) {
        Integer before = known.get(part.marks());
        if (before != null) {
            return before;
        }
        int place = part.marks().isEmpty() ? -1 : newPlace(part);
        known.put(part.marks(), place);
        return place;
    }

    private int newPlace(Part part) {
        String text = svg.markup(part);
        int markup = markups.computeIfAbsent(text, _ -> texts.size());
        if (markup == texts.size()) {
            texts.add(text);
        }
        Rect b = part.bounds();
        Place place = new Place(part.key(), markup, Figures.rounded(b.x()), Figures.rounded(b.y()));
        int number = places.computeIfAbsent(place, _ -> rows.size());
        if (number == rows.size()) {
            rows.add(List.of(markup, Figures.of(b.x()), Figures.of(b.y())));
        }
        return number;
    }
}
