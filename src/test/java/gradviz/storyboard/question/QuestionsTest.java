package gradviz.storyboard.question;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.run.question.Question;
import gradviz.storyboard.Listings;
import gradviz.storyboard.Storyboard;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static final String DIAMOND =
            """
            # gradviz: accumulate=sum order=stack
            x = Variable(np.array(2.0))
            a = square(x)
            y = add(square(a), square(a))
            y.backward()
            """;

    @Test
    void asksBeforeEachWriteToAVariableThatIsUsedTwice() {
        List<Question> questions = predicted(Listings.USED_TWICE);

        assertThat(questions).extracting(Question::asked).containsExactly(6, 7);
        assertThat(questions).extracting(Question::answered).containsExactly(6, 7);
        assertThat(questions).extracting(Question::answer).containsExactly("1.0", "2.0");
        assertThat(questions.getLast().text())
                .isEqualTo("Contribution 2 brings 1.0 to x. What will x.grad be then?");
    }

    @Test
    void theChoicesAreTheKnownMistakesEachOnce() {
        List<Question> questions = predicted(Listings.USED_TWICE);

        assertThat(questions.get(0).choices()).containsExactly("1.0", "None");
        assertThat(questions.get(1).choices()).containsExactly("None", "2.0", "1.0");
    }

    @Test
    void underOverwriteTheNewOneIsRight() {
        String text =
                """
                # gradviz: accumulate=overwrite
                x = Variable(2.0)
                y = x * 3.0 + x
                y.backward()
                """;

        Question last = predicted(text).getLast();

        assertThat(last.choices()).containsExactlyInAnyOrder("1.0", "3.0", "4.0", "None");
        assertThat(last.answer()).isEqualTo("3.0");
        assertThat(last.choices().get(last.right())).isEqualTo("3.0");
    }

    @Test
    void aLeftoverIsTheOldOne() {
        List<Question> questions = predicted(Listings.COMPUTED_AGAIN);

        assertThat(questions)
                .extracting(Question::answer)
                .containsExactly("1.0", "2.0", "3.0", "4.0", "5.0");
        assertThat(questions.get(2).choices())
                .containsExactlyInAnyOrder("1.0", "2.0", "3.0", "None");
    }

    @Test
    void inStackOrderADiamondIsAskedAboutAtEachVisit() {
        assertThat(predicted(DIAMOND)).extracting(Question::answer).containsExactly("8.0", "16.0");
    }

    @Test
    void theRightOneHasNoLetterOfItsOwn() {
        assertThat(predicted(Listings.COMPUTED_AGAIN)).extracting(Question::right).contains(0, 1);
    }

    @Test
    void whatTheAuthorAsksIsNotAskedAgain() {
        String text = Listings.USED_TWICE.replace("y.backward()", "y.backward() #? x? => x.grad");

        assertThat(predicted(text)).extracting(Question::asked).containsExactly(3, 6);
    }

    @Test
    void nothingIsAskedAboutLongArrays() {
        String text = "x = Variable(np.ones((4, 4)))\ny = add(x, x)\ny.backward()\n";
        String few = "x = Variable(np.array([1.0, 2.0]))\ny = add(x, x)\ny.backward()\n";

        assertThat(predicted(text)).isEmpty();
        assertThat(predicted(few))
                .extracting(Question::answer)
                .containsExactly("[1. 1.]", "[2. 2.]");
    }

    private static List<Question> predicted(String text) {
        Storyboard storyboard = Listings.english(text);
        return Questions.predicted(storyboard);
    }
}
