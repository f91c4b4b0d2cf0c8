package gradviz.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gradviz.graph.ComputationGraph;
import gradviz.graph.FunctionNode;
import gradviz.graph.Label;
import gradviz.graph.VariableNode;
import gradviz.interchange.DotText;
import gradviz.trace.Event;
import gradviz.trace.Gradient;
import gradviz.trace.Moment;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Backward that is kept by `create_graph=True` is a second part of the graph.
class SecondPartTest {
    private static final String TANH =
            """
            x = Variable(np.array(1.0))
            y = tanh(x)
            y.backward(create_graph=True)
            gx = x.grad
            x.cleargrad()
            gx.backward()
            """;

    private static Run run(String text) {
        Run run = Run.of(text);
        assertThat(run.problem()).isNull();
        return run;
    }

    private static double number(Run run, String name) {
        int id = run.names().get(name);
        return ComputationGraph.of(run.trace()).variable(id).data().at(0);
    }

    @Test
    void theFunctionsOfAKeptBackwardAreItsOwnAndNoOthers() {
        ComputationGraph graph = ComputationGraph.of(run(TANH).trace());
        assertThat(graph.functions())
                .extracting(FunctionNode::name)
                .containsExactly("tanh", "square", "mul", "sub");
        assertThat(graph.functions())
                .filteredOn(function -> graph.secondPart().of(function) != null)
                .extracting(FunctionNode::name)
                .containsExactly("square", "mul", "sub");
    }

    @Test
    void aBackwardThatIsNotKeptMakesNoNodes() {
        Run run = run(TANH.replace("create_graph=True", "").replace("gx.backward()", ""));
        ComputationGraph graph = ComputationGraph.of(run.trace());
        assertThat(graph.functions()).hasSize(1);
        assertThat(graph.secondPart().passes()).isEmpty();
    }

    @Test
    void theGradientIsAVariableThatIsCalledFirstByItsOwnerAndThenByItsName() {
        Run run = run(TANH);
        ComputationGraph graph = ComputationGraph.of(run.trace());
        VariableNode gx = graph.variable(run.names().get("gx"));
        assertThat(gx.labels())
                .extracting(Label::text)
                .containsExactly("sub(y.grad, mul(…))", "x.grad", "gx");
        assertThat(graph.function(gx.creator()).name()).isEqualTo("sub");
        assertThat(graph.variable(0).uses()).hasSize(1);
    }

    @Test
    void tanhIsDifferentiatedFourTimes() {
        Run run =
                run(
                        """
                        x = Variable(np.array(1.0))
                        y = tanh(x)
                        y.backward(create_graph=True)
                        g1 = x.grad
                        x.cleargrad()
                        g1.backward(create_graph=True)
                        g2 = x.grad
                        x.cleargrad()
                        g2.backward(create_graph=True)
                        g3 = x.grad
                        x.cleargrad()
                        g3.backward(create_graph=True)
                        g4 = x.grad
                        """);
        double t = Math.tanh(1);
        double s = 1 - t * t;
        assertThat(number(run, "g1")).isCloseTo(s, within(1e-14));
        assertThat(number(run, "g2")).isCloseTo(-2 * t * s, within(1e-14));
        assertThat(number(run, "g3")).isCloseTo(s * (6 * t * t - 2), within(1e-14));
        assertThat(number(run, "g4")).isCloseTo(8 * t * s * (2 - 3 * t * t), within(1e-13));
    }

    @Test
    void aSecondDerivativeIsCheckedByCentralDifferencesOfTheFirst() {
        Run run = run(TANH);
        Verdict verdict = run.check().of(0, run.trace().events().size());
        assertThat(verdict).isInstanceOf(Verdict.Right.class);
    }

    @Test
    void whatIsUnchainedHasNoCreatorFromThenOnAndBackwardStopsThere() {
        Run run =
                run(
                        """
                        x = Variable(np.array(3.0))
                        a = square(x)
                        a.unchain()
                        y = a * x
                        y.backward()
                        """);
        int a = run.names().get("a");
        Moment end = run.trace().momentAfter(run.trace().events().size());
        Gradient ofX = end.gradient(run.names().get("x")).gradient();
        assertThat(end.isCut(a)).isTrue();
        assertThat(ofX).isNotNull();
        assertThat(ofX.value().at(0)).isEqualTo(9.0);
    }

    @Test
    void unchainBackwardCutsOffEverythingBehindButNotTheVariableItself() {
        Run run =
                run(
                        """
                        x = Variable(np.array(3.0))
                        a = square(x)
                        b = square(a)
                        c = b + a
                        c.unchain_backward()
                        """);
        assertThat(run.trace().events().getLast())
                .isEqualTo(new Event.Unchained(5, 3, List.of(2, 1)));
    }

    @Test
    void nothingIsRecordedUnderNoGrad() {
        Run run =
                run(
                        """
                        x = Variable(np.array(3.0))
                        with no_grad():
                            y = square(x) + 1
                        with using_config('enable_backprop', False):
                            z = y * 2
                        print(y.creator, z, z.generation)
                        """);
        assertThat(run.output()).isEqualTo("None variable(20.0) 0\n");
        assertThat(run.trace().anatomy().functions()).isZero();
    }

    @Test
    void dotFramesTheSecondPart() {
        Run run = run(TANH);
        String dot = DotText.of(run.trace(), run.trace().steps().size(), "");
        assertThat(dot).contains("label=\"made by backward, line 3\"");
        String frame = dot.substring(dot.indexOf("subgraph"), dot.indexOf("  }\n"));
        assertThat(frame).contains("label=\"sub\"").doesNotContain("label=\"tanh\"");
    }
}
