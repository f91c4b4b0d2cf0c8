package gradviz.app.twin;

import gradviz.drawing.Rect;
import gradviz.layout.Area;
import gradviz.layout.Layout;
import gradviz.layout.Point;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.twin.Item;

/// Where a part stands in the drawing: a pill, a box, or the place of an edge's chip.
final class Places {
    private static final double CHIP_WIDTH = 64;
    private static final double CHIP_HEIGHT = 28;

    private Places() {}

    static Rect of(Item item, Storyboard storyboard) {
        Layout layout = storyboard.layout();
        return switch (item) {
            case Item.Variable(int id) -> frame(layout.variables().get(id));
            case Item.Function(int id) -> frame(layout.functions().get(id));
            case Item.Scope(int id) -> storyboard.scopePlace(id);
            case Item.Edge(int id) -> edge(layout, id, storyboard.setting().textScale());
        };
    }

    private static Rect edge(Layout layout, int edge, double textScale) {
        Area stub = layout.stubs().get(edge);
        if (stub != null) {
            return frame(stub);
        }
        Point chip = layout.edges().get(edge).chip();
        return Rect.centred(chip.x(), chip.y(), CHIP_WIDTH * textScale, CHIP_HEIGHT * textScale);
    }

    private static Rect frame(Area area) {
        return new Rect(area.x(), area.y(), area.width(), area.height());
    }
}
