package gradviz.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.app.document.Document;
import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.engine.BackwardRule;
import gradviz.storyboard.Setting;
import gradviz.trace.Step;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final String TWICE =
            """
            x = Variable(np.array(3.0))
            y = add(x, x)
            y.backward()
            print(x.grad)
            """;
    private static final int X = 0;

    private final HandTimes times = new HandTimes();
    private final Document document = new Document();
    private final Show show = new Show();
    private final Session session =
            new Session(document, show, new Runner(), times, Setting.of(Locale.ENGLISH));

    @BeforeEach
    void open() {
        show.reducedMotionProperty().set(true);
        document.openCopy("twice", TWICE);
        times.finishWork();
    }

    @Test
    void opensJustBeforeBackwardStarts() {
        assertThat(kindAt(step() + 1)).isEqualTo(Step.Kind.SEED);
    }

    @Test
    void isOpeningUntilTheFirstPictureIsThere() {
        assertThat(session.isOpening()).isFalse();

        document.openCopy("another", TWICE.replace("3.0", "7.0"));
        assertThat(session.isOpening()).isTrue();

        times.finishWork();
        assertThat(session.isOpening()).isFalse();
    }

    @Test
    void runsAMomentAfterTheLastKey() {
        document.draft().type(TWICE.replace("3.0", "4.0"));
        times.pass(Session.PAUSE.minusMillis(1));
        assertThat(times.workWaiting()).isZero();

        document.draft().type(TWICE.replace("3.0", "5.0"));
        times.pass(Session.PAUSE.minusMillis(1));
        assertThat(times.workWaiting()).isZero();

        times.pass(Session.PAUSE);
        times.finishWork();
        assertThat(data(X)).isEqualTo("5.0");
    }

    @Test
    void runsAtOnceWhenAsked() {
        document.draft().type(TWICE.replace("3.0", "4.0"));

        session.run();
        times.finishWork();

        assertThat(data(X)).isEqualTo("4.0");
    }

    @Test
    void dropsWhatAnOlderTextGives() {
        document.draft().type(TWICE.replace("3.0", "4.0"));
        session.run();
        document.draft().type(TWICE.replace("3.0", "5.0"));
        session.run();

        times.finishWork();

        assertThat(data(X)).isEqualTo("5.0");
    }

    @Test
    void saysThatARunTakesLongUntilItIsDone() {
        session.run();
        times.pass(Session.PATIENCE);
        assertThat(session.slowProperty().get()).isTrue();

        times.finishWork();
        assertThat(session.slowProperty().get()).isFalse();
    }

    @Test
    void keepsTheLastPictureWhenARunIsCancelled() {
        document.draft().type(TWICE.replace("3.0", "4.0"));
        session.run();

        session.cancel();
        times.finishWork();

        assertThat(data(X)).isEqualTo("3.0");
        assertThat(show.dimmedProperty().get()).isNotEmpty();
    }

    @Test
    void claimsNoGoodPictureOfAListingThatNeverRan() {
        document.openCopy("broken", "x = Variable(\n");
        times.finishWork();

        assertThat(session.troubleProperty().get()).isNotNull();
        assertThat(show.dimmedProperty().get()).isEmpty();
    }

    @Nested
    class WithAnError {
        @BeforeEach
        void misspell() {
            document.draft().type(TWICE.replace("add(x, x)", "add(x, w)"));
            session.run();
            times.finishWork();
        }

        @Test
        void keepsTheLastPictureDimmed() {
            assertThat(show.storyboard()).isNotNull();
            assertThat(show.storyboard().run().problem()).isNull();
            assertThat(show.dimmedProperty().get()).isNotEmpty();
        }

        @Test
        void saysWhatIsWrongAndWhere() {
            Trouble trouble = session.troubleProperty().get();

            assertThat(trouble).isNotNull();
            assertThat(trouble.sentence()).startsWith("NameError: name 'w' is not defined");
            assertThat(trouble.place()).isNotNull();
            assertThat(trouble.place().line()).isEqualTo(2);
        }

        @Test
        void isBrightAgainOnceItIsMended() {
            session.undo();
            times.finishWork();

            assertThat(session.troubleProperty().get()).isNull();
            assertThat(show.dimmedProperty().get()).isEmpty();
        }
    }

    @Nested
    class Playhead {
        @Test
        void staysWhereNothingBeforeItChanged() {
            show.player().seek(4);

            document.draft().type(TWICE + "print(y.data)\n");
            session.run();
            times.finishWork();

            assertThat(step()).isEqualTo(4);
        }

        @Test
        void staysWhenOnlyLinesMoved() {
            show.player().seek(6);

            document.draft().type("# a remark\n\n" + TWICE);
            session.run();
            times.finishWork();

            assertThat(step()).isEqualTo(6);
        }

        @Test
        void goesToTheFirstStepThatChanged() {
            show.player().end();

            document.draft().type(TWICE.replace("add", "mul"));
            session.run();
            times.finishWork();

            assertThat(kindAt(step())).isEqualTo(Step.Kind.CALL);
        }

        @Test
        void goesToTheSeedWhenTheRuleChanged() {
            show.player().end();

            session.choose(BackwardRule.Accumulate.OVERWRITE);
            times.finishWork();

            assertThat(document.draft().text()).contains("# gradviz: accumulate=overwrite");
            assertThat(kindAt(step())).isEqualTo(Step.Kind.SEED);
        }
    }

    @Nested
    class Folding {
        private static final String LOOP =
                """
                x = Variable(np.array(1.5))
                y = Variable(np.array(2.0))
                for i in range(3):
                    y = y * x
                y.backward()
                """;

        @BeforeEach
        void open() {
            document.openCopy("loop", LOOP);
            times.finishWork();
            show.player().seek(4);
        }

        @Test
        void oneScopeFoldsAndOpensWithoutAnotherRunOrAnotherText() {
            var run = show.storyboard().run();

            session.fold(1);
            times.finishWork();

            assertThat(show.storyboard().folding().folded()).containsExactly(1);
            assertThat(show.storyboard().run()).isSameAs(run);
            assertThat(document.draft().text()).isEqualTo(LOOP);
            assertThat(step()).isEqualTo(4);

            session.fold(1);
            times.finishWork();
            assertThat(show.storyboard().folding().folded()).isEmpty();
        }

        @Test
        void staysFoldedWhenTheListingRunsAnew() {
            session.fold(1);
            times.finishWork();

            document.draft().type(LOOP.replace("1.5", "2.5"));
            session.run();
            times.finishWork();

            assertThat(show.storyboard().folding().folded()).containsExactly(1);
        }

        @Test
        void theNextChoiceIsOneThatMakesADifference() {
            session.foldNext();
            times.finishWork();
            assertThat(show.storyboard().folding().folded()).containsExactly(0, 1, 2);
            assertThat(session.noteProperty().get()).isEqualTo("Iterations are folded.");

            session.foldNext();
            times.finishWork();
            assertThat(show.storyboard().folding().folded()).isEmpty();
        }

        @Test
        void saysWhereThereIsNothingToFold() {
            document.openCopy("plain", TWICE);
            times.finishWork();

            session.foldNext();

            assertThat(session.noteProperty().get()).startsWith("There is no loop");
        }
    }

    @Nested
    class Acts {
        @Test
        void clearWritesALineAfterThePlayheadsAndGoesThere() {
            show.player().seek(6);

            session.clear(X);
            times.finishWork();

            assertThat(document.draft().text())
                    .contains("y.backward()\nx.cleargrad()\nprint(x.grad)\n");
            assertThat(kindAt(step())).isEqualTo(Step.Kind.CLEARED);
        }

        @Test
        void oneUndoTakesAClearBack() {
            show.player().end();
            session.clear(X);
            times.finishWork();

            session.undo();
            times.finishWork();

            assertThat(document.draft().text()).isEqualTo(TWICE);
        }

        @Test
        void clearDoesNothingWhereTheVariableHasNoName() {
            document.openCopy("nested", TWICE.replace("add(x, x)", "add(add(x, x), x)"));
            times.finishWork();
            String before = document.draft().text();
            show.player().end();

            session.clear(1);
            times.finishWork();

            assertThat(document.draft().text()).isEqualTo(before);
        }

        @Test
        void sayWhyNothingIsWrittenBeforeAnythingHasRun() {
            show.player().first();

            session.clearAll();
            assertThat(session.noteProperty().get()).startsWith("No gradient here");
            session.backwardAgain();

            assertThat(session.noteProperty().get()).startsWith("No backward pass");
            assertThat(document.draft().text()).isEqualTo(TWICE);
        }

        @Test
        void clearAllWritesALineForEachNameAndSaysWhatStays() {
            document.openCopy("nested", TWICE.replace("add(x, x)", "add(add(x, x), x)"));
            times.finishWork();
            show.player().end();

            session.clearAll();

            assertThat(document.draft().text()).contains("x.cleargrad()\ny.cleargrad()\n");
            assertThat(session.noteProperty().get()).contains("add(x, x)");
        }

        @Test
        void backwardAgainStartsWhereTheLastOneDid() {
            show.player().end();

            session.backwardAgain();
            times.finishWork();

            assertThat(document.draft().text()).endsWith("print(x.grad)\ny.backward()\n");
            assertThat(kindAt(step())).isEqualTo(Step.Kind.SEED);
        }

        @Test
        void anActDuringARunWaitsForIt() {
            show.player().end();

            session.clear(X);
            session.backwardAgain();
            times.finishWork();

            assertThat(document.draft().text()).contains("x.cleargrad()\ny.backward()\n");
        }
    }

    @Nested
    class Dragging {
        @Test
        void editsTheLiteralAndRunsLive() {
            show.player().end();

            session.setValue(X, 3.5, true);
            times.finishWork();

            assertThat(document.draft().text()).contains("np.array(3.5)");
            assertThat(data(X)).isEqualTo("3.5");
            assertThat(step()).isEqualTo(show.player().last());
        }

        @Test
        void isOneUndo() {
            session.setValue(X, 3.5, true);
            session.setValue(X, 4.0, true);
            times.finishWork();
            session.setValue(X, 4.5, false);
            times.finishWork();

            session.undo();
            times.finishWork();

            assertThat(document.draft().text()).isEqualTo(TWICE);
        }

        @Test
        void goesToTheFirstChangedStepOnceLetGo() {
            show.player().end();
            session.setValue(X, 3.5, true);
            times.finishWork();

            session.setValue(X, 4.5, false);
            times.finishWork();

            assertThat(step()).isEqualTo(1);
        }

        @Test
        void showsTheLatestValueThoughARunWasUnderWay() {
            session.setValue(X, 3.5, true);
            session.setValue(X, 4.0, true);
            session.setValue(X, 4.5, true);

            times.finishWork();

            assertThat(data(X)).isEqualTo("4.5");
        }
    }

    private int step() {
        return position().step();
    }

    private String data(int variable) {
        return position().storyboard().graph().variable(variable).data().toString();
    }

    private Step.Kind kindAt(int step) {
        return position().storyboard().steps().get(step - 1).kind();
    }

    private Position position() {
        Position position = show.position();
        assertThat(position).isNotNull();
        return position;
    }
}
