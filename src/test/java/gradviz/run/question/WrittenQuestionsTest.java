package gradviz.run.question;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.run.Lessons;
import gradviz.run.Run;
import gradviz.trace.Step;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WrittenQuestionsTest {
    private static final String TWICE = "x = Variable(3.0)\ny = add(x, x)\n";

    @Test
    void aGradientIsAnsweredByItsLastArrival() {
        Run run = Run.of(TWICE + "y.backward() #? x? | 1.0 | 2.0 | None => x.grad");

        Question question = only(run);

        assertThat(question.text()).isEqualTo("x?");
        assertThat(question.choices()).containsExactly("1.0", "2.0", "None");
        assertThat(question.answer()).isEqualTo("2.0");
        assertThat(question.right()).isEqualTo(1);
        assertThat(kindBefore(run, question)).isEqualTo(Step.Kind.CALL);
        assertThat(question.asked()).isEqualTo(3);
        assertThat(question.answered()).isEqualTo(7);
        assertThat(question.asksGradientOf(0)).isTrue();
        assertThat(question.asksGradientOf(1)).isFalse();
    }

    @Test
    void theSeedAnswersWhatIsAskedAboutIt() {
        Run run = Run.of(TWICE + "y.backward() #? y? => y.grad");

        assertThat(only(run).answered()).isEqualTo(3);
    }

    @Test
    void aWriteThroughASharedArrayCounts() {
        String head = "# gradviz: accumulate=in-place\n";
        Run run = Run.of(head + TWICE + "y.backward() #? y? => y.grad");

        assertThat(only(run).answer()).isEqualTo("2.0");
        assertThat(only(run).answered()).isEqualTo(7);
    }

    @Test
    void dataIsAnsweredByItsCall() {
        Run run = Run.of("x = Variable(3.0)\ny = x * x + x #? y? | 9.0 | 12.0 => y.data");

        Question question = only(run);

        assertThat(question.asked()).isEqualTo(2);
        assertThat(question.answered()).isEqualTo(3);
        assertThat(question.right()).isEqualTo(1);
    }

    @Test
    void clearingAnswersToo() {
        Run run = Run.of(TWICE + "y.backward()\nx.cleargrad() #? x? | 0.0 | None => x.grad");

        Question question = only(run);

        assertThat(question.right()).isEqualTo(1);
        assertThat(question.asked()).isEqualTo(question.answered()).isEqualTo(9);
    }

    @Test
    void whatTheLineDoesNotWriteIsAnsweredAtItsEnd() {
        Run run = Run.of(TWICE + "y.backward()\nprint(x.grad) #? What? => x.grad");

        assertThat(only(run).answered()).isEqualTo(9);
    }

    @Test
    void theNameMeansWhatItMeansAfterTheLine() {
        String text = TWICE + "y.backward()\ny = add(add(x, x), x)\ny.backward() #? x? => x.grad";

        Question question = only(Run.of(text));

        assertThat(question.answer()).isEqualTo("5.0");
        assertThat(question.asked()).isEqualTo(11);
        assertThat(question.answered()).isEqualTo(19);
    }

    @Test
    void aTranslationReplacesItsOriginalInOrder() {
        String text =
                """
                x = Variable(3.0)
                y = add(x, x) #? One? | 6.0 | 9.0 => y.data
                #?ko 하나?
                #? Two? => x.data
                """;

        assertThat(WrittenQuestions.of(Run.of(text), Locale.KOREAN))
                .extracting(Question::text, Question::right)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("하나?", 0),
                        org.assertj.core.groups.Tuple.tuple("Two?", -1));
        assertThat(WrittenQuestions.of(Run.of(text), Locale.ENGLISH))
                .extracting(Question::text)
                .containsExactly("One?", "Two?");
    }

    @Test
    void aLineThatNeverRanIsAskedAboutAfterTheLastStep() {
        Run run = Run.of("x = Variable(3.0)\ny = nothing\ny.backward() #? x? | 1.0 => x.grad");

        Question question = only(run);

        assertThat(question.answer()).isNull();
        assertThat(question.right()).isEqualTo(-1);
        assertThat(question.asked()).isEqualTo(2);
    }

    @Test
    void aLineWithoutStepsIsAskedAboutBeforeTheNext() {
        Run run = Run.of("c = 2 #? c? => c\nx = Variable(3.0)");

        assertThat(only(run).asked()).isEqualTo(1);
        assertThat(only(run).answer()).isEqualTo("2");
    }

    @Test
    void aQuestionMayLeaveTheAnswerOpen() {
        Question question = only(Run.of(TWICE + "y.backward() #? Why two edges?"));

        assertThat(question.answer()).isNull();
        assertThat(question.choices()).isEmpty();
        assertThat(question.answered()).isEqualTo(8);
    }

    @Test
    void everyQuestionOfALessonHasItsRightChoice() {
        for (var lesson : Lessons.all()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                for (Question question : WrittenQuestions.of(Run.of(lesson.text()), locale)) {
                    assertThat(question.answer()).as(lesson.name()).isNotNull();
                    assertThat(question.choices().isEmpty() || question.right() >= 0)
                            .as(lesson.name() + ": " + question.text())
                            .isTrue();
                }
            }
        }
    }

    private static Question only(Run run) {
        List<Question> questions = WrittenQuestions.of(run, Locale.ENGLISH);
        assertThat(questions).hasSize(1);
        return questions.getFirst();
    }

    private static Step.Kind kindBefore(Run run, Question question) {
        return run.trace().step(question.asked() - 1).kind();
    }
}
