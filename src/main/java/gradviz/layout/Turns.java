package gradviz.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The ways from functions at the end of a row to what they made, at the beginning of the next:
/// down beside the row, back between the two, and in from the left.
///
/// Ensures: ways that lead to pills in the order of their functions do not cross.
record Turns(Paragraph.Place upper, Paragraph.Place lower, Style style) {

    /// {@return the ways by variable}
    Map<Integer, Route> ways() {
        List<Row.Door> exits = upper.row().exits();
        List<Row.Door> entries = lower.row().entries();
        Map<Integer, Route> ways = new HashMap<>();
        for (int out = 0; out < exits.size(); out++) {
            for (int in = 0; in < entries.size(); in++) {
                if (exits.get(out).variable() == entries.get(in).variable()) {
                    ways.put(entries.get(in).variable(), way(out, in));
                }
            }
        }
        return ways;
    }

    /// The uppermost goes furthest out to the right, and lowest between the rows.
    private Route way(int out, int in) {
        int inner = upper.row().exits().size() - 1 - out;
        double apart = style.betweenTurns(upper.row().exits().size());
        double right = upper.right() + style.aroundRow() + inner * apart;
        double between = upper.bottom() + style.aroundRow() + inner * apart;
        int outer = lower.row().entries().size() - 1 - in;
        double left = lower.left() - lower.row().before() + outer * apart;
        Point start = upper.row().exits().get(out).point().plus(upper.dx(), upper.dy());
        Point end = lower.row().entries().get(in).point().plus(lower.dx(), lower.dy());
        List<Point> corners =
                List.of(
                        start,
                        new Point(right, start.y()),
                        new Point(right, between),
                        new Point(left, between),
                        new Point(left, end.y()),
                        end);
        List<Point> points = Bends.through(corners, 10 * style.scale());
        return new Route(points, Curves.middle(points, (points.size() - 1) / 6 * 3));
    }
}
