package gradviz.run;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.engine.BackwardRule;
import gradviz.listing.Problem;
import gradviz.listing.RuleChoice;
import gradviz.listing.interpreter.Outcome;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RunTest {
    private static final String PRINTS_THEN_ADDS =
            "x = Variable(3.0)\nprint(x.data)\n" + "x = add(x, x)\n".repeat(100);
    private static final String INSERTED = "()[]{}'\"#=+-*/.,:;\\ \n\r\t019exné\uFEFF\uD83D";

    private static Run limited(String text, Limits limits) {
        return Run.of(text, RuleChoice.NONE, limits, () -> false);
    }

    private static void assertStoppedKeepingWhatRan(Run run, String key) {
        assertThat(run.problem()).isNotNull().extracting(Problem::key).isEqualTo(key);
        assertThat(run.output()).isEqualTo("3.0\n");
        assertThat(run.trace().events()).isNotEmpty();
    }

    @Test
    void stopsAtTheLimitOfEvents() {
        Limits limits = new Limits(50, 1000, 1000, Duration.ofMinutes(1));
        Run run = limited(PRINTS_THEN_ADDS, limits);
        assertStoppedKeepingWhatRan(run, "problem.limit-events");
        assertThat(run.problem().args()).containsEntry("limit", "50");
        assertThat(run.trace().events()).hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void stopsAtTheLimitOfNodes() {
        Limits limits = new Limits(1000, 20, 1000, Duration.ofMinutes(1));
        assertStoppedKeepingWhatRan(limited(PRINTS_THEN_ADDS, limits), "problem.limit-nodes");
    }

    @Test
    void stopsAtTheLimitOfNumbers() {
        Limits limits = new Limits(1000, 1000, 20, Duration.ofMinutes(1));
        assertStoppedKeepingWhatRan(limited(PRINTS_THEN_ADDS, limits), "problem.limit-numbers");
    }

    @Test
    void stopsAtTheLimitOfTime() {
        Run run = limited(PRINTS_THEN_ADDS, new Limits(1000, 1000, 1000, Duration.ZERO));
        assertThat(run.problem().key()).isEqualTo("problem.limit-time");
        assertThat(run.problem().args()).containsEntry("seconds", "0");
    }

    @Test
    void stopsWhenCancelledKeepingWhatRan() {
        int[] asked = {0};
        Run run = Run.of(PRINTS_THEN_ADDS, RuleChoice.NONE, Limits.DEFAULT, () -> asked[0]++ > 0);
        assertStoppedKeepingWhatRan(run, "problem.cancelled");
    }

    @Test
    void refusesATextThatIsTooLong() {
        Run run = Run.of("#".repeat(1 << 20) + "\n");
        assertThat(run.problem().key()).isEqualTo("problem.limit-text");
        assertThat(Run.of("#".repeat(1 << 20)).problem()).isNull();
    }

    @Test
    void stopsAtTheLimitOfOutput() {
        String text = "t = '" + "a".repeat(300_000) + "'\n" + "print(t)\n".repeat(4);
        Run run = Run.of(text);
        assertThat(run.problem().key()).isEqualTo("problem.limit-output");
        assertThat(run.problem().line()).isEqualTo(5);
        assertThat(run.output()).hasSize(3 * 300_001);
    }

    @Test
    void aProblemKeepsWhatRanBefore() {
        Run run = Run.of("x = Variable(3.0)\nprint(x.data)\nprint(unheard)\nprint(x.data)");
        assertStoppedKeepingWhatRan(run, "problem.name-unknown");
    }

    @Test
    void theSameTextGivesTheSameRun() {
        for (Lesson lesson : Lessons.all()) {
            Run first = Run.of(lesson.text());
            Run second = Run.of(lesson.text());
            assertThat(second.trace().events()).isEqualTo(first.trace().events());
            assertThat(second.output()).isEqualTo(first.output());
            assertThat(second.literals()).isEqualTo(first.literals());
        }
    }

    @Test
    void anOverrideWinsOverTheHead() {
        String text = Lessons.named("diamond-stack").orElseThrow().text();
        RuleChoice generation = new RuleChoice(null, BackwardRule.Order.GENERATION, null);
        Run run = Run.of(text, generation, Limits.DEFAULT, () -> false);
        assertThat(run.output()).isEqualTo("64.0\n");
    }

    @Test
    void answersQuestionsAfterTheirLineWithoutATrace() {
        String text = "x = Variable(3.0)\ny = add(x, x)\ny.backward()%s\nprint(x.grad)";
        Run asked = Run.of(text.formatted(" #? What? | 1.0 | 2.0 => x.grad * 1 + 0"));
        assertThat(asked.answers())
                .extracting(Outcome.Answer::text)
                .containsExactly("variable(2.0)");
        assertThat(asked.trace().events()).isEqualTo(Run.of(text.formatted("")).trace().events());
    }

    @Test
    void captionsAreInTheLanguageAskedForOrTheDefault() {
        Run run = Run.of("#: hello\n#:ko 안녕\nx = 1\ny = 2 #: only");
        assertThat(run.caption(3, "ko")).isEqualTo("안녕");
        assertThat(run.caption(3, "fr")).isEqualTo("hello");
        assertThat(run.caption(4, "ko")).isEqualTo("only");
        assertThat(run.caption(1, "en")).isNull();
    }

    @Test
    void noMutationOfALessonThrows() {
        Random random = new Random(20);
        Limits limits = new Limits(5000, 1000, 100_000, Duration.ofSeconds(5));
        for (int round = 0; round < 1500; round++) {
            int index = round % Lessons.all().size();
            String text = mutated(Lessons.all().get(index).text(), random);
            Run run = limited(text, limits);
            if (run.problem() != null) {
                assertThat(run.problem().span().end()).as(text).isBetween(0, text.length());
                assertThat(run.problem().line()).as(text).isPositive();
            }
        }
    }

    private static String mutated(String lesson, Random random) {
        StringBuilder text = new StringBuilder(lesson);
        for (int change = random.nextInt(6); change >= 0; change--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(12));
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, INSERTED.charAt(random.nextInt(INSERTED.length())));
                case 1 -> text.delete(at, end);
                default -> text.insert(random.nextInt(text.length()), text.substring(at, end));
            }
        }
        return text.toString();
    }
}
