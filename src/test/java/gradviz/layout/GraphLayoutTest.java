package gradviz.layout;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.graph.ComputationGraph;
import gradviz.graph.Edge;
import gradviz.graph.Excerpt;
import gradviz.graph.FunctionNode;
import gradviz.graph.VariableNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GraphLayoutTest {

    static Stream<Named<ComputationGraph>> graphs() {
        var some =
                Stream.of(
                        Named.of("used twice", Listing.usedTwice()),
                        Named.of("computed again", Listing.computedAgain()),
                        Named.of("diamond", Listing.diamond()),
                        Named.of("chain", Listing.chain(5)),
                        Named.of("doubling", Listing.doubling(4)),
                        Named.of("loop", Listing.loop(6)),
                        Named.of("plain numbers", Listing.plainNumbers()));
        var random =
                IntStream.range(0, 12)
                        .mapToObj(seed -> Named.of("seed " + seed, Listing.random(seed, 9)));
        return Stream.concat(some, random);
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void standsNothingOnAnything(ComputationGraph graph) {
        var areas = Standing.in(layout(graph));

        Standing.assertApart(areas);
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void readsFromLeftToRight(ComputationGraph graph) {
        var layout = layout(graph);

        Standing.assertLeftToRight(graph, layout);
        for (FunctionNode function : graph.functions()) {
            for (int output : function.outputs()) {
                assertThat(layout.functions().get(function.id()).right())
                        .isLessThan(layout.variables().get(output).x());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void bringsEachUseToAPortOfItsOwnInTheOrderOfTheInputs(ComputationGraph graph) {
        var layout = layout(graph);

        for (FunctionNode function : graph.functions()) {
            var box = layout.functions().get(function.id());
            double above = box.y();
            for (Edge edge : edgesInto(graph, function)) {
                var end = layout.edges().get(edge.id()).end();
                assertThat(end.x()).isEqualTo(box.x());
                assertThat(end.y()).isGreaterThan(above).isLessThan(box.bottom());
                above = end.y();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void ledgersAndBoxesAndPillsAreNotCrossed(ComputationGraph graph) {
        var layout = layout(graph);

        for (Edge edge : graph.edges()) {
            var way = Arc.samples(layout.edges().get(edge.id()).points());
            var own = layout.variables().get(edge.variable());
            for (Area area : Standing.in(layout)) {
                boolean meant = area.equals(own) || area.equals(layout.stubs().get(edge.id()));
                assertThat(way)
                        .as("edge %d through %s", edge.id(), area)
                        .noneMatch(point -> !meant && Standing.inside(area, point));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void chipsStandOnTheirWayAndApart(ComputationGraph graph) {
        var layout = layout(graph);
        var chips = new ArrayList<Area>();

        for (Edge edge : graph.edges()) {
            var route = layout.edges().get(edge.id());
            var size = ScreenSizes.of(graph).chip(edge.id());
            if (layout.stubs().get(edge.id()) == null) {
                assertThat(Arc.samples(route.points()))
                        .anyMatch(point -> point.distance(route.chip()) < 14);
                chips.add(Area.around(route.chip().x(), route.chip().y(), size));
            }
        }

        for (int i = 0; i < chips.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(chips.get(i).overlaps(chips.get(j))).as("%d on %d", i, j).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void givesEqualGraphsEqualLayouts(ComputationGraph graph) {
        assertThat(layout(graph)).isEqualTo(layout(graph));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void staysWithinItsSize(ComputationGraph graph) {
        var layout = layout(graph);

        for (Area area : Standing.in(layout)) {
            assertThat(area.x()).isNotNegative();
            assertThat(area.y()).isNotNegative();
            assertThat(area.right()).isLessThanOrEqualTo(layout.size().width());
            assertThat(area.bottom()).isLessThanOrEqualTo(layout.size().height());
        }
    }

    @Test
    void putsAPlainNumberRightBeforeItsFunctionAtItsPort() {
        ComputationGraph graph = Listing.plainNumbers();
        var layout = layout(graph);

        assertThat(graph.variables().stream().filter(VariableNode::isPlainNumber)).hasSize(3);
        for (VariableNode number : graph.variables()) {
            if (number.isPlainNumber()) {
                Edge edge = graph.edge(number.uses().getFirst());
                var tag = layout.variables().get(number.id());
                var box = layout.functions().get(edge.function());
                assertThat(box.x() - tag.right()).isBetween(20.0, 70.0);
                assertThat(tag.centreY()).isBetween(box.y() - 40, box.bottom() + 40);
            }
        }
    }

    @Test
    void bowsTheTwoEdgesOfAnAddToEitherSideInOneArcEach() {
        var layout = layout(Listing.usedTwice());

        var upper = layout.edges().get(0);
        var lower = layout.edges().get(1);
        double middle = layout.functions().get(0).centreY();
        assertThat(upper.curves()).isEqualTo(1);
        assertThat(lower.curves()).isEqualTo(1);
        assertThat(middle - upper.chip().y()).isGreaterThan(13);
        assertThat(lower.chip().y() - middle).isGreaterThan(13);
    }

    @Test
    void leadsALongEdgeInOneArcBelowWhatStandsBetween() {
        var graph = Listing.computedAgain();
        var layout = layout(graph);

        var last = graph.edges().getLast();
        var between = layout.variables().get(graph.functions().get(1).outputs().getFirst());
        assertThat(last.slot()).isEqualTo(1);
        assertThat(layout.edges().get(last.id()).curves()).isEqualTo(1);
        assertThat(layout.edges().get(last.id()).chip().y()).isGreaterThan(between.bottom());
    }

    private static Layout layout(ComputationGraph graph) {
        return GraphLayout.of(Excerpt.whole(graph), ScreenSizes.of(graph), Style.DEFAULT);
    }

    private static List<Edge> edgesInto(ComputationGraph graph, FunctionNode function) {
        return graph.edges().stream().filter(edge -> edge.function() == function.id()).toList();
    }
}
