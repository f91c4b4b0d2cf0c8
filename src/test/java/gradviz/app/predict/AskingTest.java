package gradviz.app.predict;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.app.show.Show;
import gradviz.run.Run;
import gradviz.run.question.Agenda;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AskingTest {
    private static final String LISTING =
            """
            x = Variable(np.array(3.0))
            y = add(x, x)
            y.backward()  #? What will x.grad be? | 1.0 | 2.0 | None => x.grad
            print(x.grad)
            """;

    private final Show show = new Show();
    private final Asking asking = new Asking(show);

    @BeforeEach
    void open() {
        show.reducedMotionProperty().set(true);
        show.open(storyboard(LISTING, Locale.ENGLISH), 2);
    }

    @Test
    void aPressShowsTheQuestionAndTheNextOneSteps() {
        assertThat(asking.card()).isNull();

        asking.step();
        assertThat(phase()).isEqualTo(Agenda.Phase.ASKED);
        assertThat(show.player().step()).isEqualTo(2);

        asking.step();
        assertThat(phase()).isEqualTo(Agenda.Phase.OPEN);
        assertThat(show.player().step()).isEqualTo(3);
    }

    @Test
    void theAnswersStepMarksTheRightOneAndSteppingBackHidesIt() {
        steps(6);
        assertThat(show.player().step()).isEqualTo(7);
        assertThat(asking.card().right()).isEqualTo(1);
        assertThat(asking.card().explanation()).isEqualTo("x.grad is 2.0: 1.0 + 1.0.");

        asking.back();
        assertThat(asking.card().right()).isEqualTo(-1);
        assertThat(asking.card().explanation()).isEmpty();

        steps(2);
        assertThat(asking.card()).isNull();
    }

    @Test
    void goingBackIsTheSameWay() {
        steps(2);

        asking.back();
        assertThat(show.player().step()).isEqualTo(2);
        assertThat(phase()).isEqualTo(Agenda.Phase.ASKED);

        asking.back();
        assertThat(show.player().step()).isEqualTo(2);
        assertThat(asking.card()).isNull();

        asking.back();
        assertThat(show.player().step()).isEqualTo(1);
    }

    @Test
    void theRightOneIsNotMarkedBeforeItsMotionHasEnded() {
        show.reducedMotionProperty().set(false);
        show.player().seek(6);

        asking.step();
        assertThat(show.player().step()).isEqualTo(7);
        assertThat(asking.card().right()).isEqualTo(-1);

        show.player().tick(Duration.ofSeconds(5));
        assertThat(asking.card().right()).isEqualTo(1);
    }

    @Test
    void aWrongAnswerGetsItsReasonAndIsRemembered() {
        asking.step();

        asking.choose(0);
        assertThat(asking.card().attempt())
                .isEqualTo(
                        new Card.Attempt(
                                "1.0",
                                0,
                                false,
                                "1.0 is the second contribution alone; x already held 1.0."));

        asking.back();
        asking.step();
        assertThat(asking.card().attempt().choice()).isZero();
    }

    @Test
    void aTypedAnswerCountsAsTheChoiceItMeans() {
        asking.step();

        asking.answer(" 2 ");

        assertThat(asking.card().attempt()).isEqualTo(new Card.Attempt("2", 1, true, ""));
        assertThat(asking.card().right()).isEqualTo(-1);
    }

    @Test
    void nothingIsAnsweredWithoutAQuestionOrAfterItsAnswer() {
        asking.choose(0);
        assertThat(asking.card()).isNull();

        steps(6);
        asking.choose(0);
        asking.choose(7);
        assertThat(asking.card().attempt()).isNull();
    }

    @Test
    void scrubbingPassesAQuestionBy() {
        show.player().seek(8);
        assertThat(asking.card()).isNull();
        assertThat(show.player().step()).isEqualTo(8);

        show.player().seek(5);
        assertThat(phase()).isEqualTo(Agenda.Phase.OPEN);
        asking.step();
        assertThat(show.player().step()).isEqualTo(6);
    }

    @Test
    void goingToTheStepThatIsShownPutsTheQuestionAway() {
        asking.step();

        asking.seek(2);

        assertThat(asking.card()).isNull();
    }

    @Test
    void playingStopsWhereSomethingIsAsked() {
        show.player().seek(0);

        asking.play();
        show.player().tick(Duration.ofSeconds(60));
        assertThat(show.player().playingProperty().get()).isFalse();
        assertThat(show.player().step()).isEqualTo(2);
        assertThat(phase()).isEqualTo(Agenda.Phase.ASKED);

        asking.play();
        show.player().tick(Duration.ofSeconds(60));
        assertThat(show.player().step()).isEqualTo(9);
    }

    @Test
    void whoBeginsToPlayBeforeAQuestionMeetsItFirst() {
        asking.play();

        assertThat(show.player().playingProperty().get()).isFalse();
        assertThat(phase()).isEqualTo(Agenda.Phase.ASKED);
    }

    @Test
    void predictModeAsksBeforeEachWriteAndKeepsTheAuthorsQuestion() {
        asking.predictModeProperty().set(true);
        steps(4);
        assertThat(show.player().step()).isEqualTo(5);

        asking.step();
        assertThat(show.player().step()).isEqualTo(5);
        assertThat(phase()).isEqualTo(Agenda.Phase.ASKED);
        assertThat(asking.card().question().text()).startsWith("Contribution 1 brings 1.0 to x.");

        asking.step();
        assertThat(show.player().step()).isEqualTo(6);
        assertThat(phase()).isEqualTo(Agenda.Phase.ANSWERED);

        asking.step();
        assertThat(asking.card().question().text()).isEqualTo("What will x.grad be?");
        assertThat(asking.card().right()).isEqualTo(1);
    }

    @Test
    void whatWaitsForItsAnswerIsKnownToThePanels() {
        assertThat(show.keepsBackGradientOf(0)).isFalse();

        asking.step();
        assertThat(show.keepsBackGradientOf(0)).isTrue();
        assertThat(show.runsQuestion()).isFalse();
        assertThat(show.keepsBackGradientOf(1)).isFalse();

        steps(2);
        assertThat(show.runsQuestion()).isTrue();
        steps(3);
        assertThat(show.keptBack()).isEmpty();
    }

    @Test
    void anotherLanguageKeepsTheQuestionOnShow() {
        asking.step();

        show.update(storyboard(LISTING, Locale.KOREAN), 2);

        assertThat(phase()).isEqualTo(Agenda.Phase.ASKED);
    }

    @Test
    void anotherDocumentHasNoneOfItsQuestionsOnShow() {
        asking.step();

        show.open(storyboard(LISTING, Locale.ENGLISH), 2);

        assertThat(asking.card()).isNull();
        assertThat(asking.asksProperty().get()).isTrue();
        show.open(storyboard("x = Variable(1.0)\n", Locale.ENGLISH), 1);
        assertThat(asking.asksProperty().get()).isFalse();
    }

    private void steps(int count) {
        for (int i = 0; i < count; i++) {
            asking.step();
        }
    }

    private Agenda.Phase phase() {
        return asking.card().phase();
    }

    private static Storyboard storyboard(String text, Locale locale) {
        return Storyboard.of(Run.of(text), Setting.of(locale));
    }
}
