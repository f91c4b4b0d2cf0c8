package gradviz.run;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.graph.ComputationGraph;
import gradviz.graph.VariableNode;
import gradviz.listing.Listing;
import gradviz.listing.Note;
import gradviz.listing.interpreter.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LessonsTest {
    static List<Lesson> lessons() {
        return Lessons.all();
    }

    /// What plain Python printed for each, by assets/interop/gradviz.py.
    @ParameterizedTest
    @CsvSource({
        "used-once, 8.0 32.0",
        "used-twice, 2.0",
        "used-twice-overwrite, 1.0",
        "used-three-times, 3.0",
        "x-times-x, 6.0 6.0",
        "cancelling, 0.0 None",
        "two-branches, 4.5",
        "two-examples, -12.0",
        "in-place, 2.0 2.0 2.0 2.0",
        "computed-again, 2.0 5.0",
        "cleared-first, 2.0 3.0",
        "backward-three-times, 2.0 4.0 6.0",
        "clearing-only-x, 3.0 5.0",
        "leaves-only, 3.0 None 3.0 None",
        "two-batches, -12.0 -12.0",
        "two-steps, 3.0 -4.0",
        "generations, 1 2 3 36.0",
        "order-free, 4.5",
        "diamond-stack, 96.0",
        "diamond-generation, 16.0 64.0",
        "doubling-chain, 48.0",
        "goldstein-price, -5376.0 8064.0",
        "newton, variable(1.0)",
    })
    void printsItsKnownFigures(String name, String figures) {
        Run run = Run.of(Lessons.named(name).orElseThrow().text());
        assertThat(run.problem()).isNull();
        assertThat(run.output().strip().replace('\n', ' ')).isEqualTo(figures);
    }

    @Test
    void thereAreManyInFourChapters() {
        assertThat(Lessons.chapters()).containsExactly("adding", "clearing", "order", "training");
        assertThat(Lessons.all()).extracting(Lesson::name).hasSize(26).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void hasATitleAndAnAimOfItsOwnInBothLanguages(Lesson lesson) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            assertThat(all(other -> other.title(locale))).doesNotHaveDuplicates();
            assertThat(all(other -> other.aim(locale))).doesNotHaveDuplicates();
        }
        assertThat(lesson.title(Locale.ENGLISH)).isNotEqualTo(lesson.name()).matches("[ -~]+");
        assertThat(lesson.aim(Locale.ENGLISH)).matches("[ -~]{30,110}\\.");
        assertThat(lesson.aim(Locale.KOREAN)).containsPattern("[가-힣]").endsWith("다.");
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void asksTheSameInBothLanguagesAndOneOfThreeChoicesIsRight(Lesson lesson) {
        Run run = Run.of(lesson.text());
        List<Outcome.Answer> english = answers(run, false);
        List<Outcome.Answer> korean = answers(run, true);

        assertThat(english).isNotEmpty().hasSameSizeAs(korean);
        for (int i = 0; i < english.size(); i++) {
            List<String> choices = choices(english.get(i));
            assertThat(choices).hasSize(3).doesNotHaveDuplicates();
            assertThat(choices).contains(english.get(i).text());
            assertThat(choices(korean.get(i))).isEqualTo(choices);
            assertThat(korean.get(i).text()).isEqualTo(english.get(i).text());
            assertThat(korean.get(i).note().line()).isEqualTo(english.get(i).note().line());
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyNoteStandsAtTheSameLineInBothLanguages(Lesson lesson) {
        List<Note> notes = Listing.of(lesson.text()).notes();
        for (Note.Kind kind : Note.Kind.values()) {
            assertThat(lines(notes, kind, true)).isEqualTo(lines(notes, kind, false));
        }
        assertThat(lines(notes, Note.Kind.PRESENTER, true)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void isShortEnoughToBeReadInAClass(Lesson lesson) {
        long code =
                lesson.text()
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .filter(line -> !line.startsWith("from "))
                        .count();
        assertThat(code).isBetween(3L, lesson.chapter().equals("training") ? 18L : 12L);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void someGradientIsWrongOrLeftOverExactlyWhereTheHeadSaysSo(Lesson lesson) {
        Run run = Run.of(lesson.text());
        int end = run.trace().events().size();
        Stream<Verdict> verdicts =
                ComputationGraph.of(run.trace()).variables().stream()
                        .filter(VariableNode::isLeaf)
                        .filter(leaf -> !leaf.birth().constant())
                        .map(leaf -> run.check().of(leaf.id(), end));

        assertThat(
                        verdicts.anyMatch(
                                verdict ->
                                        verdict instanceof Verdict.Wrong
                                                || verdict instanceof Verdict.Leftover))
                .isEqualTo(lesson.head().expectWrong());
    }

    @Test
    void aFirstStartOpensUsedTwice() {
        assertThat(Lessons.first().name()).isEqualTo("used-twice");
        assertThat(Lessons.named("no-such-lesson")).isEmpty();
    }

    @Test
    void oneLessonLeadsToTheNextAcrossChapters() {
        assertThat(Lessons.beside("in-place", 1)).map(Lesson::name).hasValue("computed-again");
        assertThat(Lessons.beside("computed-again", -1)).map(Lesson::name).hasValue("in-place");
        assertThat(Lessons.beside("used-once", -1)).isEmpty();
        assertThat(Lessons.beside("doubling-chain", 1))
                .map(Lesson::name)
                .hasValue("goldstein-price");
        assertThat(Lessons.beside("newton", 1)).isEmpty();
    }

    private static List<String> all(java.util.function.Function<Lesson, String> text) {
        return Lessons.all().stream().map(text).toList();
    }

    private static List<Outcome.Answer> answers(Run run, boolean korean) {
        return run.answers().stream()
                .filter(answer -> "ko".equals(answer.note().language()) == korean)
                .toList();
    }

    private static List<String> choices(Outcome.Answer answer) {
        Note.Question question = answer.note().question();
        return question == null ? List.of() : question.choices();
    }

    private static List<Integer> lines(List<Note> notes, Note.Kind kind, boolean korean) {
        return notes.stream()
                .filter(note -> note.kind() == kind)
                .filter(note -> "ko".equals(note.language()) == korean)
                .map(Note::line)
                .toList();
    }
}
