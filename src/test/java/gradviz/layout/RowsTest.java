package gradviz.layout;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.graph.ComputationGraph;
import gradviz.graph.Edge;
import gradviz.graph.Excerpt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Graphs that are set in rows, since one row would be wider than they may be.
class RowsTest {
    private static final double[] TIMES_LEAST = {1, 1.7};

    static Stream<Named<ComputationGraph>> graphs() {
        var some =
                Stream.of(
                        Named.of("used twice", Listing.usedTwice()),
                        Named.of("computed again", Listing.computedAgain()),
                        Named.of("diamond", Listing.diamond()),
                        Named.of("chain", Listing.chain(12)),
                        Named.of("doubling", Listing.doubling(4)),
                        Named.of("loop", Listing.loop(6)));
        var random =
                IntStream.range(0, 6)
                        .mapToObj(seed -> Named.of("seed " + seed, Listing.random(seed, 10)));
        return Stream.concat(some, random);
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void areNoWiderThanTheyMayBe(ComputationGraph graph) {
        for (double width : widths(graph)) {
            assertThat(layout(graph, width).size().width()).isLessThanOrEqualTo(width + 1e-6);
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void standWithNothingOnAnything(ComputationGraph graph) {
        for (Layout layout : layouts(graph)) {
            var areas = Standing.in(layout);
            chips(graph, layout).forEach(areas::add);
            Standing.assertApart(areas);
            for (Area area : areas) {
                assertThat(area.x()).isNotNegative();
                assertThat(area.right()).isLessThanOrEqualTo(layout.size().width());
                assertThat(area.bottom()).isLessThanOrEqualTo(layout.size().height());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void readFromLeftToRight(ComputationGraph graph) {
        for (Layout layout : layouts(graph)) {
            Standing.assertLeftToRight(graph, layout);
            for (Route result : layout.results()) {
                assertThat(result.isEmpty() || !result.turns() || result.end().y() > result.turn())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void leadWaysPastWhateverStands(ComputationGraph graph) {
        for (Layout layout : layouts(graph)) {
            for (Edge edge : graph.edges()) {
                var others = Standing.in(layout);
                others.remove(layout.variables().get(edge.variable()));
                assertThat(met(layout.edges().get(edge.id()), others)).isEmpty();
            }
            for (Route way : layout.results()) {
                assertThat(met(way, Standing.in(layout))).isEmpty();
                assertThat(way.points())
                        .allMatch(point -> point.x() >= 0 && point.x() <= layout.size().width());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void leadWaysFromRowToRowPastEveryChip(ComputationGraph graph) {
        for (Layout layout : layouts(graph)) {
            var chips = chips(graph, layout);
            for (Route way : layout.results()) {
                assertThat(met(way, chips)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void areEqualForEqualGraphs(ComputationGraph graph) {
        double width = widths(graph)[1];

        assertThat(layout(graph, width)).isEqualTo(layout(graph, width));
    }

    @Test
    void areFilledEvenly() {
        var graph = Listing.chain(12);
        double three = layout(Listing.chain(3), Double.POSITIVE_INFINITY).size().width();

        var layout = layout(graph, three);

        var turns = layout.results().stream().filter(Route::turns).toList();
        assertThat(turns).hasSize(4);
        var begins = turns.stream().map(turn -> turn.end().x()).distinct();
        assertThat(begins).hasSize(1);
    }

    @Test
    void cutNoEdgeThatCouldStayWhole() {
        var graph = Listing.diamond();
        double least = layout(graph, 0).size().width();

        var layout = layout(graph, least * 1.3);

        assertThat(layout.stubs()).allMatch(Objects::isNull);
        assertThat(layout.results()).anyMatch(Route::turns);
    }

    @Test
    void areNotMadeWhereOneIsEnough() {
        var graph = Listing.diamond();
        double one = layout(graph, Double.POSITIVE_INFINITY).size().width();

        assertThat(layout(graph, one)).isEqualTo(layout(graph, Double.POSITIVE_INFINITY));
    }

    private static double[] widths(ComputationGraph graph) {
        double least = layout(graph, 0).size().width();
        return Arrays.stream(TIMES_LEAST).map(times -> times * least).toArray();
    }

    private static List<Layout> layouts(ComputationGraph graph) {
        return Arrays.stream(widths(graph)).mapToObj(w -> layout(graph, w)).toList();
    }

    private static Layout layout(ComputationGraph graph, double width) {
        return GraphLayout.of(
                Excerpt.whole(graph), ScreenSizes.of(graph), new Style(1, 0.55, width));
    }

    private static List<Area> chips(ComputationGraph graph, Layout layout) {
        var chips = new ArrayList<Area>();
        for (Edge edge : graph.edges()) {
            Point chip = layout.edges().get(edge.id()).chip();
            chips.add(Area.around(chip.x(), chip.y(), ScreenSizes.of(graph).chip(edge.id())));
        }
        return chips;
    }

    private static List<Area> met(Route way, List<Area> areas) {
        var points = Arc.samples(way.points());
        return areas.stream()
                .filter(a -> points.stream().anyMatch(p -> Standing.inside(a, p)))
                .toList();
    }
}
