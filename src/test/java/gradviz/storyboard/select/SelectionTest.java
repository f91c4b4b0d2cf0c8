package gradviz.storyboard.select;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.run.Lesson;
import gradviz.run.Run;
import gradviz.storyboard.Listings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {
    private static final StepIndex CLEARED_FIRST =
            StepIndex.of(Run.of(Listings.CLEARED_FIRST).trace());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "last           | 23",
                "7              | 7",
                "2,5-7          | 2 5 6 7",
                "22-99          | 22 23",
                "22-last        | 22 23",
                "7,2            | 2 7",
                "line:3         | 2",
                "line:4#2       | 4",
                "sum:x          | 7 20 21",
                "sum:x#2        | 20",
                "sum            | 7 20 21",
                "clear:x        | 10",
                "print          | 9 23",
                "before:print   | 8 22",
                "before:print#2 | 22",
                "before:line:8  | 10",
                "store:add(x,x) | 16",
                "store:add(x, x), 2 | 2 16",
                "sum:x#3,last   | 21 23"
            })
    void meansSteps(String text, String steps) {
        assertThat(in(text, CLEARED_FIRST).steps())
                .extracting(Object::toString)
                .containsExactly(steps.split(" "));
        assertThat(in(text, CLEARED_FIRST).missing()).isFalse();
    }

    @Test
    void meansEveryStep() {
        assertThat(in("all", CLEARED_FIRST).steps()).hasSize(23).startsWith(1, 2).endsWith(23);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24", "line:2", "sum:z", "sum:x#4", "difference", "2,clear:y", "9-8"})
    void saysWhereAPartMeansNothing(String text) {
        assertThat(in(text, CLEARED_FIRST).missing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "2,,3", "sums:x", "-3", "line:x", "last,", "1-"})
    void isNoSelection(String text) {
        assertThat(Selection.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("gradviz.run.Lessons#all")
    void acceptsEverySelectorThatIsPrinted(Lesson lesson) {
        StepIndex index = StepIndex.of(Run.of(lesson.text()).trace());
        List<String> selectors = index.selectors();

        for (int step = 1; step <= index.last(); step++) {
            String selector = selectors.get(step - 1);
            assertThat(in(selector, index).steps()).as(selector).containsExactly(step);
        }
        int most = Math.min(index.last(), 30);
        assertThat(in(String.join(",", selectors.subList(0, most)), index).steps()).hasSize(most);
    }

    @Test
    void tellsAFormerNameFromTwoSelectors() {
        String text = "y = Variable(1.0)\nold = y\ny = add(y, y)\ny.backward()\nold.cleargrad()\n";
        StepIndex index = StepIndex.of(Run.of(text).trace());
        String last = index.selectors().getLast();

        assertThat(in(last + ",1", index).steps()).containsExactly(1, index.last());
    }

    private static Selection.Found in(String text, StepIndex index) {
        return Selection.parse(text).orElseThrow().in(index);
    }
}
