package gradviz.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.drawing.Part;
import gradviz.graph.ComputationGraph;
import gradviz.graph.Excerpt;
import gradviz.run.Run;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Of a graph that is too large the part nearest the playhead is drawn.
class ExcerptTest {
    private static final String SMALL = "x = Variable(np.array(2.0))\ny = square(square(x))\n";
    private static final Run LARGE =
            Run.of(
                    "w = Variable(np.array(2.0))\na = neg(w)\n"
                            + "a = mul(a, w)\n".repeat(2_600)
                            + "a.backward()\n");

    @Test
    void takesTheNodesThatAppearedNearestTheEvent() {
        ComputationGraph graph = ComputationGraph.of(LARGE.trace());
        int middle = graph.function(1_000).event();

        Excerpt excerpt = Excerpt.near(graph, middle, 20);

        assertThat(excerpt.size()).isEqualTo(20);
        assertThat(excerpt.hasFunction(1_000)).isTrue();
        assertThat(excerpt.functions()).hasSize(10).allMatch(f -> Math.abs(f.id() - 1_000) <= 5);
        assertThat(excerpt.variables())
                .allMatch(variable -> excerpt.hasFunction(variable.creator()));
    }

    @Test
    void takesAllOfASmallGraphAndSaysNothing() {
        Storyboard storyboard = Storyboard.of(Run.of(SMALL), Setting.of(Locale.ENGLISH));

        assertThat(storyboard.excerpt()).isEmpty();
        assertThat(storyboard.reaches(1)).isTrue();
        assertThat(storyboard.around(1)).isSameAs(storyboard);
    }

    @Test
    void drawsTheUsesOfAVariableThatIsLeftOutAsStubs() {
        Storyboard end = Storyboard.of(LARGE, Setting.of(Locale.ENGLISH), 2_600);

        List<Part> parts = end.at(2_600, 1).parts();

        assertThat(end.excerpt())
                .isEqualTo("2,000 of 5,203 nodes are shown, those nearest step 2600.");
        assertThat(parts).extracting(Part::key).doesNotContain("variable:0");
        assertThat(parts).filteredOn(part -> part.key().startsWith("stub:")).isNotEmpty();
        assertThat(parts).allMatch(part -> part.bounds().right() > 0);
        assertThat(end.shown(0, 2_600)).isFalse();
    }

    @Test
    void isChosenAnewForAStepThatItDoesNotReach() {
        Storyboard end = Storyboard.of(LARGE, Setting.of(Locale.KOREAN), 2_600);

        Storyboard start = end.around(1);

        assertThat(end.reaches(1)).isFalse();
        assertThat(start.reaches(1)).isTrue();
        assertThat(start.shown(0, 1)).isTrue();
        assertThat(start.excerpt()).isEqualTo("노드 5,203개 가운데 1단계에 가까운 1,999개를 보여 줍니다.");
    }
}
