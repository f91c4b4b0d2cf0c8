package gradviz.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.graph.ComputationGraph;
import gradviz.graph.fold.Fold;
import gradviz.graph.fold.Folding;
import gradviz.graph.fold.Members;
import gradviz.run.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DotTextTest {
    private static final String TWICE =
            "x = Variable(np.array(3.0))\ny = add(x, x)\ny.backward()\n";

    @Test
    void givesEachUseAnEdgeOfItsOwn() {
        String dot = dot(TWICE, "");

        assertThat(dot.lines().filter(line -> line.contains("v0 -> f0"))).hasSize(2);
        assertThat(dot).contains("label=\"x\\n3.0\\ngrad 2.0\"", "shape=box, label=\"add\"");
    }

    @Test
    void showsWhatHoldsAtTheStep() {
        Run run = Run.of(TWICE);

        String first = DotText.of(run.trace(), 1, "");

        assertThat(first).contains("grad None").doesNotContain("f0");
    }

    @Test
    void anOpenPassIsAClusterAndAFoldedOneIsANode() {
        String text = "x = Variable(np.array(3.0))\nfor i in range(2):\n    x = x * x\n";
        Run run = Run.of(text);
        Folding folding =
                Folding.of(
                        Members.of(run.trace(), ComputationGraph.of(run.trace())),
                        new Fold(Fold.Choice.LOOPS));
        int last = run.trace().steps().size();

        String open = DotText.of(run.trace(), last, "");
        String folded = new DotText(run.trace(), folding, last).text("");

        assertThat(open).contains("subgraph cluster_1", "label=\"i = 1\"", "f1; v2;");
        assertThat(folded).doesNotContain("cluster", "f0");
        assertThat(folded.lines().filter(line -> line.contains("v1 -> s1"))).hasSize(2);
        assertThat(folded).contains("s1 -> v2;", "label=\"i = 1\\nfunctions 1\"");
    }

    @Test
    void quotesWhatATitleHolds() {
        assertThat(dot(TWICE, "a \"b\" \\n c")).contains("label=\"a \\\"b\\\" \\\\n c\"");
    }

    @Test
    @Tag("external")
    void isDrawnByGraphvizWithBothEdges(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("x.dot");
        Files.writeString(file, dot(TWICE, "\"quoted\" 한글 \\"));

        String svg = run("dot", "-Tsvg", file.toString());

        assertThat(svg.split("<title>v0&#45;&gt;f0</title>", -1)).hasSize(3);
        assertThat(svg).contains("한글", "grad 2.0");
    }

    private static String dot(String text, String title) {
        Run run = Run.of(text);
        return DotText.of(run.trace(), run.trace().steps().size(), title);
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }
}
