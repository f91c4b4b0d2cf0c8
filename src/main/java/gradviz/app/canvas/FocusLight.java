package gradviz.app.canvas;

import gradviz.drawing.Box;
import gradviz.drawing.Curve;
import gradviz.drawing.Ink;
import gradviz.drawing.Part;
import gradviz.drawing.Point;
import gradviz.drawing.Rect;
import gradviz.drawing.Shapes;
import gradviz.drawing.Stroke;
import gradviz.layout.Area;
import gradviz.layout.Layout;
import gradviz.layout.Route;
import gradviz.storyboard.Storyboard;
import java.util.List;
import java.util.Optional;

/// The light behind the function or the edge that has the focus. A variable's is its selection.
final class FocusLight {
    private static final double REACH = 6;
    private static final double WIDTH = 14;

    private FocusLight() {}

    static Optional<Part> of(Storyboard storyboard, String focused) {
        int id = idOf(focused);
        Layout layout = storyboard.layout();
        double text = storyboard.setting().textScale();
        if (focused.startsWith("function:") && id >= 0 && id < layout.functions().size()) {
            return Optional.of(Part.of("halo " + focused, box(layout.functions().get(id), text)));
        }
        boolean known = id >= 0 && id < storyboard.folding().members().contents().size();
        if (focused.startsWith("scope:") && known) {
            Rect ring = storyboard.scopePlace(id).grow(REACH);
            Box box = Box.filled(ring, 2 * REACH, Ink.SELECTED);
            return Optional.of(Part.of("halo " + focused, box));
        }
        if (focused.startsWith("edge:") && id >= 0 && id < layout.edges().size()) {
            Route route = layout.edges().get(id);
            return route.isEmpty() ? Optional.empty() : Optional.of(along(route, storyboard, id));
        }
        return Optional.empty();
    }

    private static Box box(Area area, double text) {
        double reach = REACH * text;
        Rect ring = new Rect(area.x(), area.y(), area.width(), area.height()).grow(reach);
        return Box.filled(ring, 2 * reach, Ink.SELECTED);
    }

    private static Part along(Route route, Storyboard storyboard, int id) {
        List<Point> points =
                route.points().stream().map(point -> new Point(point.x(), point.y())).toList();
        double width = WIDTH * storyboard.setting().textScale();
        Curve curve = Curve.line(Shapes.cubics(points), Stroke.solid(Ink.SELECTED, width));
        return Part.of("halo edge:" + id, curve);
    }

    private static int idOf(String key) {
        String id = key.substring(key.indexOf(':') + 1);
        return id.matches("\\d{1,9}") ? Integer.parseInt(id) : -1;
    }
}
