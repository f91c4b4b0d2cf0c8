package gradviz.storyboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradviz.drawing.Curve;
import gradviz.drawing.Drawing;
import gradviz.drawing.Mark;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.drawing.Words;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StoryboardTest {
    private final Storyboard cleared = Listings.english(Listings.CLEARED_FIRST);

    @Test
    void standsAtTheStepsOfThePicture() {
        assertThat(cleared.last()).isEqualTo(23);
        assertThat(cleared.narration(21).text())
                .isEqualTo(
                        "Contribution 3 reaches x, which already holds 2.0, so it is added:"
                                + " x.grad = 2.0 + 1.0 = 3.0.");
    }

    @Test
    void allLinesOfAnOwnBackwardRunInTheStepThatComputes() {
        Storyboard own =
                Listings.english(
                        """
                        class Cube(Function):
                            def forward(self, x):
                                return x ** 3
                            def backward(self, gy):
                                x, = self.inputs
                                if x.data > 100:
                                    return None
                                slope = 3 * x ** 2
                                return gy * slope
                        x = Variable(2.0)
                        y = Cube()(x)
                        y.backward()
                        """);

        assertThat(own.lines(4)).containsExactly(12);
        assertThat(own.lines(5)).containsExactly(5, 6, 8, 9);
        assertThat(own.line(5)).isEqualTo(9);
        assertThat(own.lines(6)).containsExactly(12);
        assertThat(own.lines(0)).isEmpty();
    }

    @Nested
    class Pictures {
        @Test
        void areTheSameInWhicheverOrderTheyAreAskedFor() {
            Storyboard other = Listings.english(Listings.CLEARED_FIRST);
            for (int step = other.last(); step >= 0; step--) {
                other.at(step, 0.3);
            }

            for (int step = 0; step <= cleared.last(); step++) {
                for (double fraction : new double[] {0, 0.3, 0.62, 0.9, 1}) {
                    assertThat(cleared.at(step, fraction)).isEqualTo(other.at(step, fraction));
                }
            }
        }

        @Test
        void strikeNothingThroughThatSaysHowManyTermsThereAreMore() {
            Storyboard many =
                    Listings.english(
                            "x = Variable(np.array(1.0))\ny = x"
                                    + " + x".repeat(8)
                                    + "\ny.backward()\n");
            List<Mark> marks =
                    many.at(many.last(), 1).parts().stream()
                            .filter(part -> part.key().equals("ledger:0"))
                            .flatMap(part -> part.marks().stream())
                            .toList();

            Rect more =
                    marks.stream()
                            .filter(
                                    mark ->
                                            mark instanceof Words words
                                                    && words.text().equals("+ 3"))
                            .map(Mark::bounds)
                            .findFirst()
                            .orElseThrow();
            assertThat(marks)
                    .filteredOn(Curve.class::isInstance)
                    .noneMatch(line -> line.bounds().intersects(more));
        }

        @Test
        void shareTheGroundBetweenAllFractionsOfAStep() {
            for (int step = 1; step <= cleared.last(); step++) {
                List<Part> ground = cleared.at(step, 0).ground();

                assertThat(cleared.at(step, 0.5).ground()).isSameAs(ground);
                assertThat(cleared.at(step, 1).ground()).isSameAs(ground);
            }
        }

        @Test
        @SuppressWarnings("ReferenceEquality") // Instances are what it is about.
        void keepTheInstancesOfWhatDidNotChange() {
            for (int step = 2; step <= cleared.last(); step++) {
                List<Part> before = cleared.at(step - 1, 1).parts();

                for (Part part : cleared.at(step, 1).ground()) {
                    assertThat(before).anyMatch(was -> was == part);
                }
            }
        }

        @Test
        void beginWithTheEndOfTheStepBefore() {
            for (int step = 2; step <= cleared.last(); step++) {
                List<Part> start = visible(cleared.at(step, 0));

                assertThat(start)
                        .containsExactlyInAnyOrderElementsOf(visible(cleared.at(step - 1, 1)));
            }
        }

        @Test
        void haveNoTokenInAStill() {
            for (int step = 0; step <= cleared.last(); step++) {
                assertThat(cleared.at(step, 1).parts()).noneMatch(p -> p.key().equals("token"));
            }
        }

        @Test
        void showAnEdgeForEachUse() {
            Storyboard twice = Listings.english(Listings.USED_TWICE);

            assertThat(twice.at(2, 1).parts())
                    .extracting(Part::key)
                    .contains("edge:0", "edge:1", "result:1", "function:0", "variable:1");
        }

        @Test
        void stayWithinTheirBounds() {
            for (int step = 0; step <= cleared.last(); step++) {
                Drawing drawing = cleared.at(step, 0.5);
                Rect bounds = drawing.bounds().grow(0.5);
                for (Part part : drawing.parts()) {
                    assertThat(bounds.union(part.bounds()))
                            .as(part.key() + " at step " + step)
                            .isEqualTo(bounds);
                }
            }
        }

        @Test
        void neverMoveANode() {
            for (int step = 1; step <= cleared.last(); step++) {
                assertThat(cleared.at(step, 1).bounds()).isEqualTo(cleared.at(1, 1).bounds());
            }
        }

        @Test
        void refuseAStepThatIsNotThere() {
            assertThatThrownBy(() -> cleared.at(24, 1))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Nested
    class AContribution {
        private final Storyboard twice = Listings.english(Listings.USED_TWICE);

        @Test
        void travelsFromTheFunctionToTheVariable() {
            Rect function = part(twice.at(7, 1), "function:0").bounds();
            Rect variable = twice.pill(0);
            double early = token(0.05).centreX();
            double late = token(0.6).centreX();

            assertThat(early).isGreaterThan(late);
            assertThat(Math.abs(early - function.x())).isLessThan(40);
            assertThat(Math.abs(late - variable.right())).isLessThan(40);
        }

        @Test
        void mergesIntoTheLedger() {
            Rect ledger = part(twice.at(7, 1), "ledger:0").bounds();

            Rect token = token(0.98);

            assertThat(ledger.contains(token.centreX(), token.centreY())).isTrue();
        }

        @Test
        void isSummedInTheSameStep() {
            assertThat(words(part(twice.at(6, 1), "ledger:0"))).contains("= 1.0");
            assertThat(words(part(twice.at(7, 1), "ledger:0")))
                    .contains("x.grad", "accumulated", "+", "1.0 + 1.0", "= 2.0");
        }

        @Test
        void takesItsTime() {
            assertThat(twice.tween(7)).isEqualTo(Duration.ofSeconds(1));
            assertThat(twice.tween(9)).isZero();
        }

        private Rect token(double fraction) {
            return part(twice.at(7, fraction), "token").bounds();
        }
    }

    @Nested
    class GradientsLook {
        @Test
        void noneBeforeTheyArrive() {
            assertThat(words(part(cleared.at(2, 1), "variable:0"))).contains("grad none");
        }

        @Test
        void clearedAfterCleargrad() {
            Drawing drawing = cleared.at(10, 1);

            assertThat(words(part(drawing, "variable:0"))).contains("grad cleared");
            assertThat(drawing.parts()).noneMatch(part -> part.key().equals("ledger:0"));
        }

        @Test
        void leftoverWithTheLineTheyCameFrom() {
            Storyboard again = Listings.english(Listings.COMPUTED_AGAIN);
            int seed = 11;

            assertThat(again.narration(seed).text()).startsWith("Backward starts at y");
            assertThat(words(part(again.at(seed, 1), "ledger:0")))
                    .contains("leftover", "left from line 3", "= 2.0");
            assertThat(words(part(again.at(again.last(), 1), "ledger:0")))
                    .contains("2.0", "left from line 3", "= 5.0");
        }

        @Test
        void lostWhereTheyWereReplaced() {
            Storyboard lost = Listings.english(Listings.USED_TWICE_OVERWRITE);

            assertThat(words(part(lost.at(7, 1), "ledger:0")))
                    .contains("1.0 replaced by 1.0", "= 1.0")
                    .doesNotContain("+");
        }

        @Test
        void sharedWhereTheyAreOneArray() {
            Storyboard shared =
                    Listings.english("# gradviz: accumulate=in-place\n" + Listings.USED_TWICE);

            Drawing end = shared.at(shared.last(), 1);

            assertThat(words(part(end, "variable:1"))).contains("grad 2.0", "a");
            assertThat(words(part(end, "ledger:0"))).contains("a", "= 2.0");
            assertThat(end.parts()).anyMatch(part -> part.key().startsWith("tie:"));
        }
    }

    @Test
    void callsAVariableByItsLineOnceItsNameMeansAnother() {
        assertThat(words(part(cleared.at(11, 1), "variable:1"))).contains("y");
        assertThat(words(part(cleared.at(12, 1), "variable:1"))).contains("y, line 3");
        assertThat(words(part(cleared.at(12, 1), "variable:2"))).contains("add(x, x)");
    }

    @Test
    void showsWhatWasPrintedSoFar() {
        assertThat(cleared.output(8)).isEmpty();
        assertThat(cleared.output(9)).isEqualTo("2.0\n");
        assertThat(cleared.output(23)).isEqualTo("2.0\n3.0\n");
    }

    @Test
    void showsTheAuthorsCaptionInTheReadersLanguage() {
        String text = "x = Variable(3.0)  #: a leaf\n#:ko 말단\ny = add(x, x)  #: twice\n";

        assertThat(Listings.english(text).note(1)).isEqualTo("a leaf");
        assertThat(Listings.english(text).note(2)).isEqualTo("twice");
    }

    private static List<Part> visible(Drawing drawing) {
        return drawing.parts().stream().filter(part -> part.alpha() > 0).toList();
    }

    private static Part part(Drawing drawing, String key) {
        return drawing.parts().stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + key));
    }

    private static List<String> words(Part part) {
        return part.marks().stream()
                .filter(Words.class::isInstance)
                .map((Mark mark) -> ((Words) mark).text())
                .toList();
    }
}
