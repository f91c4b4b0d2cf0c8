package gradviz.layout;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.graph.ComputationGraph;
import gradviz.graph.Excerpt;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UncrossedTest {
    private static final int FUNCTION = 2;

    @Test
    void knowsLinksThatCross() {
        assertThat(Uncrossed.is(grid(link(0, 2, 0), link(1, 3, 0)))).isTrue();
        assertThat(Uncrossed.is(grid(link(0, 3, 0), link(1, 2, 0)))).isFalse();
    }

    @Test
    void looksAtTheSlotsOfAFunction() {
        assertThat(Uncrossed.is(grid(link(0, FUNCTION, -5), link(1, FUNCTION, 5)))).isTrue();
        assertThat(Uncrossed.is(grid(link(0, FUNCTION, 5), link(1, FUNCTION, -5)))).isFalse();
        assertThat(Uncrossed.is(grid(link(0, FUNCTION, 5), link(0, FUNCTION, -5)))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void leavesOutOnlyASearchThatWouldFindTheGivenOrder(ComputationGraph graph) {
        for (Grid grid : grids(graph)) {
            if (Uncrossed.is(grid)) {
                double[] searched = Crossings.heights(grid, Style.DEFAULT);

                assertThat(Crossings.columns(grid, searched))
                        .isEqualTo(Crossings.columns(grid, new double[grid.cells().size()]));
            }
        }
    }

    @Test
    void isTrueOfWhatLessonsDraw() {
        Stream.of(Listing.usedTwice(), Listing.diamond(), Listing.chain(5), Listing.doubling(4))
                .flatMap(graph -> grids(graph).stream())
                .forEach(grid -> assertThat(Uncrossed.is(grid)).isTrue());
    }

    static Stream<Named<ComputationGraph>> graphs() {
        var random =
                IntStream.range(0, 40)
                        .mapToObj(seed -> Named.of("seed " + seed, Listing.random(seed, 5)));
        return Stream.concat(GraphLayoutTest.graphs(), random);
    }

    private static List<Grid> grids(ComputationGraph graph) {
        Excerpt whole = Excerpt.whole(graph);
        Layers layers = Layers.of(whole);
        return Parts.of(whole, layers).stream()
                .map(
                        part ->
                                new GridBuilder(
                                                graph,
                                                layers,
                                                new ScreenSizes(graph, 1),
                                                Style.DEFAULT)
                                        .build(part))
                .filter(grid -> !grid.links().isEmpty())
                .toList();
    }

    private static Grid grid(Link... links) {
        List<Cell> cells =
                List.of(
                        cell(0, 0, Cell.Kind.VARIABLE),
                        cell(1, 0, Cell.Kind.VARIABLE),
                        cell(FUNCTION, 1, Cell.Kind.FUNCTION),
                        cell(3, 1, Cell.Kind.FUNCTION));
        return new Grid(cells, List.of(links), Map.of(), 2);
    }

    private static Cell cell(int index, int column, Cell.Kind kind) {
        return new Cell(index, kind, index, column, 10, 5, 5, 5);
    }

    private static Link link(int from, int to, double offset) {
        return new Link(from, to, offset, 1, false);
    }
}
