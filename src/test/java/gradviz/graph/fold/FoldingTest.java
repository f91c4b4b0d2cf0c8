package gradviz.graph.fold;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.graph.ComputationGraph;
import gradviz.graph.Edge;
import gradviz.graph.FunctionNode;
import gradviz.graph.VariableNode;
import gradviz.trace.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
    private static final Fold LOOPS = new Fold(Fold.Choice.LOOPS);
    private static final Fold CALLS = new Fold(Fold.Choice.CALLS);

    @Test
    void aPassHoldsWhatItMadeAndUsesWhatCameBefore() {
        Members members = Listings.members(Listings.LOOP);

        assertThat(members.contents()).extracting(Content::functions).containsExactly(2, 2, 2);
        assertThat(names(members, members.inputs(1))).containsExactly("y", "x");
        assertThat(members.outputs(1)).hasSize(1);
    }

    @Test
    void nothingIsHiddenWhereNothingIsFolded() {
        Folding folding = Listings.folded(Listings.LOOP, Fold.NONE);

        assertThat(folding.open()).containsExactly(0, 1, 2);
        assertThat(folding.drawn().graph()).isSameAs(folding.graph());
    }

    @Test
    void eachPassBecomesOneNodeAndKeepsItsResult() {
        Folding folding = Listings.folded(Listings.LOOP, LOOPS);

        ComputationGraph drawn = folding.drawn().graph();
        assertThat(drawn.functions()).hasSize(3);
        assertThat(drawn.variables()).hasSize(5);
        assertThat(drawn.functions())
                .extracting(node -> node.inputs().size())
                .containsExactly(2, 2, 2);
    }

    @Test
    void eachUseOfAVariableFromOutsideKeepsItsEdge() {
        Folding folding = Listings.folded(Listings.CALLS, CALLS);

        ComputationGraph drawn = folding.drawn().graph();
        assertThat(drawn.function(0).inputs()).hasSize(2);
        assertThat(drawn.variable(0).uses()).containsExactly(0, 1, 2, 3);
        assertThat(drawn.edges()).extracting(Edge::ordinal).startsWith(0, 1, 2, 3);
    }

    @Test
    void theOutermostCallIsTheNode() {
        Folding folding = Listings.folded(Listings.RECURSION, CALLS);

        assertThat(folding.folded()).containsExactly(0);
        assertThat(folding.open()).isEmpty();
        assertThat(folding.drawn().graph().functions()).hasSize(1);
    }

    @Test
    void openingTheOutermostLeavesThoseInItFolded() {
        Scope outermost = Listings.members(Listings.RECURSION).content(0).scope();

        Folding folding = Listings.folded(Listings.RECURSION, CALLS.turn(outermost));

        assertThat(folding.open()).containsExactly(0);
        assertThat(folding.folded()).containsExactly(1);
    }

    @Test
    void turningTwiceChangesNothing() {
        Scope scope = Listings.members(Listings.LOOP).content(1).scope();

        assertThat(LOOPS.turn(scope).turn(scope)).isEqualTo(LOOPS);
        assertThat(Listings.folded(Listings.LOOP, LOOPS.turn(scope)).folded())
                .containsExactly(0, 2);
    }

    @Test
    void whatIsUsedInsideAndOutsideStaysAndItsInnerEdgesTurnBack() {
        Folding folding = Listings.folded(Listings.TURNS_BACK, CALLS);

        List<Edge> turning = folding.graph().edges().stream().filter(folding::turnsBack).toList();

        assertThat(turning).hasSize(2);
        assertThat(turning).allMatch(edge -> !folding.hidesVariable(edge.variable()));
    }

    @Test
    void whatBackwardStartsAtIsNeverHidden() {
        String text =
                """
                x = Variable(np.array(3.0))
                for i in range(1):
                    y = x * x
                    z = y * 2.0
                    y.backward()
                """;

        Folding folding = Listings.folded(text, LOOPS);

        int y = folding.graph().function(0).outputs().getFirst();
        assertThat(folding.hidesVariable(y)).isFalse();
    }

    @Test
    void aSmallGraphIsLeftOpenAndALargeOneFolded() {
        String large = Listings.LOOP.replace("range(3)", "range(30)");

        assertThat(Listings.folded(Listings.LOOP, Fold.FITTING).folded()).isEmpty();
        assertThat(Listings.folded(large, Fold.FITTING).folded()).hasSize(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {Listings.LOOP, Listings.CALLS, Listings.RECURSION, Listings.TURNS_BACK})
    void aNodeComesAfterWhatItBuildsOn(String text) {
        for (Fold fold : List.of(LOOPS, CALLS)) {
            ComputationGraph drawn = Listings.folded(text, fold).drawn().graph();
            for (FunctionNode function : drawn.functions()) {
                assertThat(function.outputs()).isNotEmpty();
                for (int edge : function.inputs()) {
                    VariableNode input = drawn.variable(drawn.edge(edge).variable());
                    assertThat(input.creator()).isLessThan(function.id());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Fold.Choice.class)
    void aGraphWithoutScopesIsNeverFolded(Fold.Choice choice) {
        String text = "x = Variable(np.array(3.0))\ny = add(x, x)\n";

        Folding folding = Listings.folded(text, new Fold(choice));

        assertThat(folding.folded()).isEmpty();
        assertThat(folding.nodes()).isEqualTo(3);
    }

    private static List<String> names(Members members, List<Integer> variables) {
        return variables.stream()
                .map(id -> members.graph().variable(id).labels().getLast().text())
                .toList();
    }
}
