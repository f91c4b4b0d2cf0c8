package gradviz.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A part of a graph as it is set: in one row, or in several below each other as text is.
///
/// Ensures: no row overlaps another, nor a way that leads from one to the next; rows begin at one
/// line where the width allows.
///
/// @param turns ways from a function to what it made, where that begins the next row, by variable
/// @param bounds of all rows and ways
record Paragraph(List<Place> rows, Map<Integer, Route> turns, Area bounds) {

    /// A row, moved to its place.
    record Place(Row row, double dx, double dy) {

        double left() {
            return row.part().bounds().x() + dx;
        }

        double right() {
            return row.part().bounds().right() + dx;
        }

        double bottom() {
            return row.part().bounds().bottom() + dy;
        }
    }

    /// {@return rows below each other}
    static Paragraph of(List<Row> rows, Style style) {
        List<Place> places = new ArrayList<>();
        Map<Integer, Route> turns = new HashMap<>();
        double indent = rows.stream().mapToDouble(Row::before).max().orElse(0);
        double width = 0;
        double bottom = 0;
        for (Row row : rows) {
            Area bounds = row.part().bounds();
            double spare = style.room() - bounds.width() - row.after();
            double x = Math.max(row.before(), Math.min(indent, spare));
            double y = places.isEmpty() ? 0 : bottom + row.above();
            Place place = new Place(row, x - bounds.x(), y - bounds.y());
            if (!places.isEmpty()) {
                turns.putAll(new Turns(places.getLast(), place, style).ways());
            }
            places.add(place);
            width = Math.max(width, x + bounds.width() + row.after());
            bottom = place.bottom();
        }
        return new Paragraph(places, turns, new Area(0, 0, width, bottom));
    }

    boolean hasFunctions() {
        return rows.getFirst().row().part().hasFunctions();
    }
}
