package gradviz.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import gradviz.listing.Problem;
import gradviz.listing.RuleChoice;
import gradviz.run.Limits;
import gradviz.run.Run;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/// Any bytes at all, as a listing, go the whole way to a drawing: a clear message at most, never a
/// crash.
///
/// `mvn verify` runs what is kept in `AnyTextFuzzTestInputs`; `mvn -Pfuzz verify` looks for more,
/// guided by coverage, and keeps what fails there.
class AnyTextFuzzTest {
    private static final Limits LIMITS = new Limits(4_000, 300, 100_000, Duration.ofSeconds(2));
    private static final int STEPS = 12;

    @FuzzTest(maxDuration = "20s")
    @DictionaryFile(resourcePath = "/gradviz/storyboard/words.dict")
    void anyTextBecomesAPictureOrAMessage(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Run run = Run.of(text, RuleChoice.NONE, LIMITS, () -> false);
        Problem problem = run.problem();
        if (problem != null) {
            assertThat(problem.span().line()).isPositive();
        }
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.KOREAN}) {
            draw(Storyboard.of(run, Setting.of(locale)));
        }
    }

    private static void draw(Storyboard storyboard) {
        int last = storyboard.last();
        for (int i = 0; i <= STEPS; i++) {
            int step = Math.max(Math.min(1, last), (int) ((long) last * i / STEPS));
            storyboard.narration(step).text();
            storyboard.at(step, 0.5);
        }
    }
}
