package gradviz.storyboard.words;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.storyboard.Listings;
import gradviz.storyboard.Storyboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarratorTest {
    private final Storyboard english = Listings.english(Listings.USED_TWICE);
    private final Storyboard korean = Listings.korean(Listings.USED_TWICE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    3 | Backward starts at y with y.grad = 1.0, because y changes one for one with itself.
                    4 | add, the function that made y, is taken from the worklist, and no other function is waiting.
                    5 | The derivative of add is 1 for each input, so it sends y's gradient unchanged along both edges: 1.0 and 1.0, both to x.
                    6 | Contribution 1 reaches x, which has no gradient yet (None), so 1.0 is stored in x.grad.
                    7 | Contribution 2 reaches x, which already holds 1.0, so it is added: x.grad = 1.0 + 1.0 = 2.0.
                    8 | No function made x and the worklist is empty, so backward is finished.
                    9 | print(x.grad) shows 2.0, the sum of both contributions.
                    """,
            quoteCharacter = '"')
    void tellsTheSevenStepsInEnglish(int step, String sentence) {
        assertThat(english.narration(step).text()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    3 | 역전파는 y에서 시작하며, y를 y 자신으로 미분하면 1이므로 y.grad에 1.0을 넣습니다.
                    4 | y를 만든 함수 add를 작업 목록에서 꺼냈고, 기다리는 함수는 더 없습니다.
                    5 | add는 두 입력에 대한 미분이 모두 1이므로, y의 기울기 1.0을 두 연결선으로 각각 그대로 x에 보냅니다.
                    6 | 기여분 1이 x에 도착했고, x에는 아직 기울기가 없으므로(None) x.grad에 1.0을 저장합니다.
                    7 | 기여분 2가 x에 도착했고, x에는 이미 1.0이 있으므로 더해서 x.grad = 1.0 + 1.0 = 2.0이 됩니다.
                    8 | x를 만든 함수가 없고 작업 목록도 비었으므로 역전파가 끝났습니다.
                    9 | print(x.grad)가 두 기여분의 합인 2.0을 출력합니다.
                    """)
    void tellsTheSevenStepsInKorean(int step, String sentence) {
        assertThat(korean.narration(step).text()).isEqualTo(sentence);
    }

    @Test
    void tellsFormulasApartFromWords() {
        assertThat(english.narration(7).spans())
                .containsExactly(
                        new Narration.Span(
                                "Contribution 2 reaches x, which already holds 1.0,"
                                        + " so it is added: ",
                                false),
                        new Narration.Span("x.grad = 1.0 + 1.0 = 2.0", true),
                        new Narration.Span(".", false));
    }

    @Test
    void saysThatALeftoverWasAddedTo() {
        Storyboard again = Listings.english(Listings.COMPUTED_AGAIN);

        assertThat(again.narration(15).text())
                .isEqualTo(
                        "Contribution 1 reaches x, which still holds 2.0 left from line 3,"
                                + " so it is added to that: x.grad = 2.0 + 1.0 = 3.0.");
        assertThat(again.narration(again.last()).text())
                .isEqualTo("print(x.grad) shows 5.0, and what was left from line 3 is part of it.");
    }

    @Test
    void saysThatReplacingLosesWhatWasThere() {
        Storyboard lost = Listings.english(Listings.USED_TWICE_OVERWRITE);

        assertThat(lost.narration(7).text())
                .isEqualTo(
                        "Contribution 2 reaches x, which already holds 1.0, but the rule replaces"
                                + " it, and 1.0 is lost: x.grad = 1.0.");
    }

    @Test
    void namesWhoReadsTheSameArray() {
        Storyboard shared =
                Listings.english("# gradviz: accumulate=in-place\n" + Listings.USED_TWICE);

        assertThat(shared.narration(7).text())
                .endsWith("y.grad is that very array and now reads 2.0 too.");
    }

    @Test
    void warnsOfLeftoversWithoutAName() {
        Storyboard story =
                Listings.english(
                        """
                        x = Variable(3.0)
                        y = add(add(x, x), x)
                        y.backward()
                        x.cleargrad()
                        y.backward()
                        """);

        assertThat(story.narration(15).text())
                .endsWith("Beware: add(x, x).grad still holds what an earlier backward left.");
    }

    @Test
    void invitesToStepOnlyWhereThereIsAStep() {
        String late = "from gradviz import *\nn = 1 +\n";

        assertThat(english.narration(0).text()).contains("Step forward");
        assertThat(Listings.english(late).narration(0).text())
                .isEqualTo("Nothing has run, because of the mistake in line 2.");
        assertThat(Listings.korean(late).narration(0).text())
                .isEqualTo("2행에 오류가 있어 아무것도 실행하지 못했습니다.");
        assertThat(Listings.english("n = 1\n").narration(0).text())
                .isEqualTo("There is no step here yet: nothing is made and nothing is printed.");
    }

    @Test
    void hasASentenceForEveryStepInBothLanguages() {
        String text =
                """
                x = Variable(0.5)
                a = square(x) + exp(x) * sin(x) - log(x) / cos(x)
                y = tanh(-a) ** 3 + 2
                y.backward(retain_grad=False)
                x.cleargrad()
                x.cleargrad()
                print(x)
                """;
        for (Storyboard story : new Storyboard[] {Listings.english(text), Listings.korean(text)}) {
            assertThat(story.run().problem()).isNull();
            for (int step = 0; step <= story.last(); step++) {
                assertThat(story.narration(step).text()).matches("(?s).*[.다]\\.?$");
            }
        }
    }
}
