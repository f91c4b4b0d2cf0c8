package gradviz.layout;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.graph.ComputationGraph;
import gradviz.graph.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What stands in a layout, and what is true of it in every layout.
final class Standing {
    private Standing() {}

    /// {@return pills, boxes, ledgers and stubs}
    static List<Area> in(Layout layout) {
        var areas = new ArrayList<>(layout.variables());
        areas.addAll(layout.functions());
        layout.ledgers().stream().filter(Objects::nonNull).forEach(areas::add);
        layout.stubs().stream().filter(Objects::nonNull).forEach(areas::add);
        return areas;
    }

    static void assertApart(List<Area> areas) {
        for (int i = 0; i < areas.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(areas.get(i).overlaps(areas.get(j))).as("%d on %d", i, j).isFalse();
            }
        }
    }

    static void assertLeftToRight(ComputationGraph graph, Layout layout) {
        for (Edge edge : graph.edges()) {
            var box = layout.functions().get(edge.function());
            var stub = layout.stubs().get(edge.id());
            var pill = stub == null ? layout.variables().get(edge.variable()) : stub;
            assertThat(pill.right()).isLessThan(box.x());
        }
    }

    /// {@return whether a point is in an area, and not at its border}
    static boolean inside(Area area, Point point) {
        return point.x() > area.x() + 1
                && point.x() < area.right() - 1
                && point.y() > area.y() + 1
                && point.y() < area.bottom() - 1;
    }
}
