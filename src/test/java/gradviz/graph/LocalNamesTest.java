package gradviz.graph;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.run.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Names within a call label what they mean, where the listing itself has no name for it.
class LocalNamesTest {
    private static List<String> labels(String text) {
        Run run = Run.of(text);
        assertThat(run.problem()).isNull();
        return ComputationGraph.of(run.trace()).variables().stream()
                .map(node -> node.labels().getLast())
                .map(label -> label.kind() + " " + label.text())
                .toList();
    }

    @Test
    void aLocalNameLabelsAndGivesWayToOneOfTheListing() {
        List<String> labels =
                labels(
                        """
                        def layer(a):
                            h = a * a
                            g = h + a
                            return g
                        x = Variable(2.0)
                        y = layer(x)
                        """);

        assertThat(labels).containsExactly("NAME x", "LOCAL h", "NAME y");
    }

    @Test
    void aNameBoundAgainWithinACallLeavesItsLineAndNotThatOfAnotherCall() {
        List<String> labels =
                labels(
                        """
                        def twice(a):
                            h = a * a
                            h = h + a
                            return h * h
                        x = Variable(2.0)
                        y = twice(x)
                        z = twice(y)
                        """);

        assertThat(labels)
                .containsExactly(
                        "NAME x",
                        "FORMER_NAME h",
                        "LOCAL h",
                        "NAME y",
                        "FORMER_NAME h",
                        "LOCAL h",
                        "NAME z");
    }

    @Test
    void aNameThatOnlyPassesThroughLabelsNothing() {
        List<String> labels =
                labels(
                        """
                        def clear(params):
                            for p in params:
                                q = p
                                q.cleargrad()
                        x = Variable(2.0)
                        clear([x])
                        ys = [x * x for k in range(1)]
                        """);

        assertThat(labels).containsExactly("NAME x", "EXPRESSION x * x");
    }

    @Test
    void whatAnObjectKeepsGoesByTheNameItKeepsItUnder() {
        List<String> labels =
                labels(
                        """
                        class Scale:
                            def __init__(self):
                                self.s = Variable(3.0)
                            def __call__(self, x):
                                return x * self.s
                        f = Scale()
                        x = Variable(2.0)
                        y = f(x)
                        """);

        assertThat(labels).containsExactly("LOCAL s", "NAME x", "NAME y");
    }
}
