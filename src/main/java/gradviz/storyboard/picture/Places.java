package gradviz.storyboard.picture;

import gradviz.drawing.Outline;
import gradviz.drawing.Point;
import gradviz.drawing.Rect;
import gradviz.drawing.Shapes;
import gradviz.layout.Area;
import gradviz.layout.Layout;
import gradviz.layout.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where things stand, in the terms of a drawing.
public record Places(Layout layout) {

    public Rect variable(int id) {
        return rect(layout.variables().get(id));
    }

    public Rect function(int id) {
        return rect(layout.functions().get(id));
    }

    /// {@return the card for the sum of a variable, or null where it has none}
    public @Nullable Rect ledger(int id) {
        Area area = layout.ledgers().get(id);
        return area == null ? null : rect(area);
    }

    @Nullable Rect stub(int edge) {
        Area area = layout.stubs().get(edge);
        return area == null ? null : rect(area);
    }

    /// {@return the way of an edge from variable to function}
    Outline edge(int id) {
        return outline(layout.edges().get(id));
    }

    Point chip(int edge) {
        gradviz.layout.Point chip = layout.edges().get(edge).chip();
        return new Point(chip.x(), chip.y());
    }

    Outline result(int variable) {
        return outline(layout.results().get(variable));
    }

    /// {@return everything, with a margin for halos}
    public Rect bounds() {
        return new Rect(0, 0, layout.size().width(), layout.size().height());
    }

    private static Outline outline(Route route) {
        List<Point> points =
                route.points().stream().map(point -> new Point(point.x(), point.y())).toList();
        return Shapes.cubics(points);
    }

    private static Rect rect(Area area) {
        return new Rect(area.x(), area.y(), area.width(), area.height());
    }
}
