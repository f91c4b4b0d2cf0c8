package gradviz.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonsTest {

    @ParameterizedTest
    @CsvSource({
        "used-twice, 2.0",
        "used-twice-overwrite, 1.0",
        "computed-again, 2.0 5.0",
        "cleared-first, 2.0 3.0",
        "clearing-only-x, 3.0 5.0",
        "diamond-stack, 96.0",
        "diamond-generation, 64.0",
        "in-place, 2.0 2.0 2.0 2.0",
        "doubling-chain, 48.0",
    })
    void printsItsKnownFigures(String name, String figures) {
        Run run = Run.of(Lessons.named(name).orElseThrow().text());
        assertThat(run.problem()).isNull();
        assertThat(run.output().strip().replace('\n', ' ')).isEqualTo(figures);
    }

    @Test
    void eachHasATitleOfItsOwnInBothLanguages() {
        assertThat(Lessons.all()).hasSize(9);
        for (Lesson lesson : Lessons.all()) {
            String english = lesson.title(Locale.ENGLISH);
            String korean = lesson.title(Locale.KOREAN);
            assertThat(english).isNotEqualTo(lesson.name()).matches("[ -~]+");
            assertThat(korean).isNotEqualTo(english).containsPattern("[가-힣]");
        }
    }

    @Test
    void theFirstIsUsedTwice() {
        assertThat(Lessons.first().name()).isEqualTo("used-twice");
        assertThat(Lessons.named("no-such-lesson")).isEmpty();
    }
}
