package gradviz.run.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessTest {
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2.0        | 2          | true
                    2.0        | ' +2.0 '   | true
                    2.0        | 2e0        | true
                    2.0        | 2.0000001  | true
                    2.0        | 2.00001    | false
                    0.0        | 1e-10      | true
                    0.0        | 1e-6       | false
                    1e20       | 1.0000001e20 | true
                    2.0        | -2.0       | false
                    nan        | NaN        | true
                    inf        | -inf       | false
                    inf        | 1e308      | false
                    None       | none       | true
                    None       | 0.0        | false
                    0.0        | None       | false
                    [2. 4.]    | '[2, 4]'   | true
                    [2. 4.]    | 2 4        | true
                    [2. 4.]    | [2. 5.]    | false
                    [2. 4.]    | [2.]       | false
                    twice      | Twice      | true
                    twice      | 2          | false
                    2.0        | 2f         | false
                    2.0        | ''         | false
                    """)
    void agreesWithWhatMeansTheSame(String one, String other, boolean agrees) {
        assertThat(Guess.of(one).agrees(Guess.of(other))).isEqualTo(agrees);
        assertThat(Guess.of(other).agrees(Guess.of(one))).isEqualTo(agrees);
    }
}
