package gradviz.run;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.listing.RuleChoice;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Listings made to crash, to hang or to eat the memory end in a clear message, and what ran before
/// is kept.
class RobustTest {
    private static final String BEFORE = "print('before')\n";
    private static final Limits SHORT = new Limits(20_000, 5_000, 1_000_000, Duration.ofSeconds(1));

    private static Run run(String text) {
        return Run.of(text, RuleChoice.NONE, SHORT, () -> false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "9**9**9; number-too-large",
                "while True: pass; limit-time",
                "for i in range(10**12): pass; limit-time",
                "sum(range(10**12)); limit-time",
                "list(range(10**12)); limit-items",
                "'a' * 10**9; limit-items",
                "[0] * 10**9; limit-items",
                "xs = [1]↵while True: xs += xs; limit-items",
                "s = 'a'↵while True: s = s + s; limit-items",
                "d = {}↵while True: d[len(d)] = 'x' * 100000; limit-items",
                "'{0}'.format('a' * 900000) * 2; limit-items",
                "'%s%s' % ('a' * 900000, 'a' * 900000); limit-items",
                "np.zeros(10**9); limit-array",
                "np.ones((1000, 1000, 1000)); limit-array",
                "np.eye(10**6); limit-array",
                "np.tile(np.ones(1000000), 100000); limit-array",
                "np.outer(np.ones(1000000), np.ones(1000000)); limit-array",
                "np.where(np.ones((10**6, 1)), np.ones((1, 10**6)), 0); limit-array",
                "np.ones(10**6)[np.zeros((10**6, 1)), None] + np.ones(10**6); limit-array",
                "np.ones((3000, 3000)) @ np.ones((3000, 3000)); limit-product",
                "def f(n): return f(n + 1)↵f(0); limit-calls",
                "f = lambda n: f(n + 1)↵f(0); limit-calls",
                "class A:↵    def __init__(self): self.a = A()↵A(); limit-calls",
                "class A:↵    def __call__(self): return self()↵A()(); limit-calls",
                "x = Variable(1.0)↵while True: x = x + 1; limit-nodes",
                "import math↵x = 1↵while True: x = x * math.factorial(1000); number-too-large",
                "import math↵math.factorial(10**9); number-too-large",
                "print('%999999999d' % 3); bad-format",
                "print('{:>999999999}'.format(3)); bad-format",
                "while True: print('x' * 10000); limit-output",
            })
    void endsInAMessageAndKeepsWhatRan(String text, String key) {
        Run run = run(BEFORE + text.replace('↵', '\n'));

        assertThat(run.problem()).isNotNull();
        assertThat(run.problem().key()).isEqualTo("problem." + key);
        assertThat(run.output()).startsWith("before\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "(; 1; )",
                "[; 1; ]",
                "{1: ; 1; }",
                "f(; 1; )",
                "\"not \"; True; ",
                "~; 1; ",
                "lambda: ; 1; ",
            })
    void aHundredThousandNestedPartsAreRefused(String open, String inside, String close) {
        int times = 100_000;
        String end = close == null ? "" : close.strip().repeat(times);
        Run run = run(BEFORE + "x = " + open.repeat(times) + inside + end);

        assertThat(run.problem()).isNotNull();
        assertThat(run.problem().key()).isEqualTo("problem.limit-nesting");
    }

    @Test
    void aMegabyteOnOneLineRuns() {
        Run sum = run(BEFORE + "print(" + "1 + ".repeat(250_000) + "1)");
        Run text = run(BEFORE + "print(len('" + "a".repeat(1_000_000) + "'))");

        assertThat(sum.output()).isEqualTo("before\n250001\n");
        assertThat(text.output()).isEqualTo("before\n1000000\n");
    }

    @ParameterizedTest
    @CsvSource({"'    ', '\t'", "'        ', '\t'", "'\t', '        '"})
    void tabsMixedWithSpacesAreRefused(String first, String second) {
        Run run = run("if True:\n" + first + "x = 1\n" + second + "y = 2\n");

        assertThat(run.problem()).isNotNull();
        assertThat(run.problem().key()).isEqualTo("problem.tab");
        assertThat(run.problem().line()).isEqualTo(3);
    }

    @Test
    void whatHoldsItselfIsShownAndCompared() {
        Run run = run("d = {}\nd['d'] = d\nxs = [d]\nxs.append(xs)\nprint(d, xs)\n");

        assertThat(run.problem()).isNull();
        assertThat(run.output()).isEqualTo("{'d': {...}} [{'d': {...}}, [...]]\n");
    }
}
