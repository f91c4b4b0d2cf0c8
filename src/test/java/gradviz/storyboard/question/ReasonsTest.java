package gradviz.storyboard.question;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.run.question.Question;
import gradviz.storyboard.Listings;
import gradviz.storyboard.Storyboard;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {
    private static final String ASKED = "y.backward() #? x? => x.grad";
    private static final Map<String, String> LISTINGS =
            Map.of(
                    "sum", "x = Variable(3.0)\ny = add(x, x)\n" + ASKED,
                    "overwrite",
                            "# gradviz: accumulate=overwrite\nx = Variable(3.0)\n"
                                    + "y = x * 2.0 + x\n"
                                    + ASKED,
                    "again",
                            "x = Variable(3.0)\ny = add(x, x)\ny.backward()\n"
                                    + "y = add(add(x, x), x)\n"
                                    + ASKED,
                    "diamond",
                            "# gradviz: order=stack\nx = Variable(2.0)\na = square(x)\n"
                                    + "y = add(square(a), square(a))\n"
                                    + ASKED,
                    "once", "x = Variable(3.0)\ny = square(x)\n" + ASKED,
                    "shared",
                            "# gradviz: accumulate=in-place\nx = Variable(5.0)\n"
                                    + "w = Variable(4.0)\ny = add(add(w, x), w)\n"
                                    + ASKED);

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    sum       | 1    | 1.0 is the second contribution alone; x already held 1.0.
                    sum       | None | None means that nothing has arrived yet, but the second contribution reaches x here.
                    sum       | 3.0  | 3.0 is the data of x, not a gradient.
                    sum       | 6    | 6.0 is the data of y, not a gradient.
                    sum       | 7    | 7 is not what comes. Step on and watch.
                    overwrite | 3.0  | 3.0 would be the sum, but the rule overwrite keeps only what came last.
                    overwrite | 1.0  | 1.0 is what x held before; the rule overwrite replaces it.
                    again     | 1.0  | 1.0 is the third contribution alone; x already held 4.0.
                    again     | 4.0  | 4.0 is what x held before; the third contribution is added to it.
                    again     | 2.0  | 2.0 is what was left in x from line 3; this backward adds to it.
                    again     | 3.0  | 3.0 is what this backward brings; 2.0 was left in x from line 3.
                    diamond   | 64   | 64.0 is the second contribution alone; x already held 32.0.
                    diamond   | 32   | 32.0 is what x held before; the second contribution is added to it.
                    once      | 9    | 9.0 is the data of y, not a gradient.
                    shared    | 1    | 1.0 would be the true gradient, but the rule in-place loses or repeats a contribution.
                    """)
    void saysWhichMistakeAnAnswerIs(String listing, String said, String reason) {
        Storyboard storyboard = Listings.english(LISTINGS.get(listing));
        Question question = Questions.of(storyboard).getFirst();

        assertThat(new Reasons(storyboard).wrong(question, said)).isEqualTo(reason);
        assertThat(question.isRight(said)).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    sum       | x.grad is 2.0: 1.0 + 1.0.
                    overwrite | x.grad is 2.0: the second contribution alone, since the rule overwrite replaces what was there.
                    again     | x.grad is 5.0: 2.0 + 1.0 + 1.0 + 1.0.
                    diamond   | x.grad is 96.0: 32.0 + 64.0.
                    once      | x.grad is 6.0: the first contribution is stored as it is.
                    """)
    void saysHowTheAnswerCame(String listing, String explanation) {
        Storyboard storyboard = Listings.english(LISTINGS.get(listing));
        Question question = Questions.of(storyboard).getFirst();

        assertThat(new Reasons(storyboard).explanation(question)).isEqualTo(explanation);
    }

    @Test
    void saysItInKoreanWithTheParticleOfTheNumber() {
        Storyboard storyboard = Listings.korean(LISTINGS.get("sum"));
        Question question = Questions.of(storyboard).getFirst();

        assertThat(new Reasons(storyboard).wrong(question, "1.0"))
                .isEqualTo("1.0은 두 번째 기여분만의 값입니다. x에는 이미 1.0이 있었습니다.");
    }

    @Test
    void aReasonNeverContainsTheAnswer() {
        for (String listing : LISTINGS.values()) {
            Storyboard storyboard = Listings.english(listing);
            Reasons reasons = new Reasons(storyboard);
            for (Question question : Questions.predicted(storyboard)) {
                for (String choice : question.choices()) {
                    if (!question.isRight(choice)) {
                        assertThat(reasons.wrong(question, choice).split("[ ;:,]"))
                                .doesNotContain(question.answer());
                    }
                }
            }
        }
    }
}
