package gradviz.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the language of listings means, seen by what is printed.
class LanguageTest {

    private static String printed(String text) {
        Run run = Run.of(text);
        assertThat(run.problem()).as(text).isNull();
        return run.output();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "1 + 2 * 3; 7",
                "(1 + 2) * 3; 9",
                "10 - 3 - 2; 5",
                "12 / 3 / 2; 2.0",
                "2 ** 3 ** 2; 512",
                "-2 ** 2; -4",
                "2 ** -1; 0.5",
                "2 * -3; -6",
                "--3; 3",
                "-2 * 3 + 1; -5",
                "3; 3",
                "3.0; 3.0",
                "3.; 3.0",
                ".5; 0.5",
                "1e-3; 0.001",
                "1e-5; 1e-05",
                "1e20; 1e+20",
                "1e16; 1e+16",
                "1_000; 1000",
                "0.1 + 0.2; 0.30000000000000004",
                "7 / 2; 3.5",
                "None; None",
                "True; True",
                "'a' 'b'; ab",
                "'y', 6.0; y 6.0",
                "np.array(3); 3",
                "np.array([1, 2]) / 2; [0.5 1. ]",
                "np.array([1, 2]) * 2; [2 4]",
                "np.array([1.0, 2.0]) > 1.5; [False  True]",
                "Variable(np.array(3)); variable(3.0)",
                "np.array([1.0, 2.5]); [1.  2.5]",
                "Variable(np.array(3.0)); variable(3.0)",
                "Variable(3.0).grad; None",
                "Variable(3.0).name; None",
                "Variable(3.0, name='x').name; x",
                "Variable(3.0).creator; None",
                "add(Variable(3.0), 2).creator; add",
                "square(add(Variable(3.0), 2)).generation; 2",
                "np.array([[1.0, 2.0]]).shape; (1, 2)",
                "math.exp(0); 1.0",
                "np.sqrt(4.0); 2.0",
            })
    void printsWhatPythonPrints(String expression, String expected) {
        assertThat(printed("print(" + expression + ")")).isEqualTo(expected + "\n");
    }

    @Test
    void printsTheRowsOfAnArrayBelowEachOther() {
        assertThat(printed("print(np.array([[1.0, 2.0], [3.0, 4.0]]))"))
                .isEqualTo("[[1. 2.]\n [3. 4.]]\n");
        assertThat(printed("print()")).isEqualTo("\n");
    }

    @Test
    void everyStatementFormRuns() {
        String text =
                """
                # a comment
                import numpy as np
                import math
                from gradviz import Variable, add as plus
                from dezero.functions import *
                x = Variable(np.array(3.0)); x.name = 'x'
                y = plus(
                    x,  # twice
                    x)
                y.backward(retain_grad=True)
                print('y', y.data)
                print(x.name, x.data, x.grad, y.grad)
                x.cleargrad()
                print(x.grad)
                z = x * 2 + \\
                    1 / x
                z.backward()
                print(x.generation, z.generation)
                """;
        assertThat(printed(text)).isEqualTo("y 6.0\nx 3.0 2.0 1.0\nNone\n0 2\n");
    }

    @Test
    void aLeafSeedsItselfWithOnesAndStops() {
        assertThat(printed("x = Variable(np.array([1.0, 2.0]))\nx.backward()\nprint(x.grad)"))
                .isEqualTo("[1. 1.]\n");
    }

    @Test
    void aSumOfThousandsOfTermsIsRead() {
        assertThat(printed("print(" + "1 + ".repeat(5000) + "1)")).isEqualTo("5001\n");
        String text = "x = Variable(1.0)\ny = " + "x + ".repeat(5000) + "x\ny.backward()\n";
        assertThat(printed(text + "print(x.grad)")).isEqualTo("5001.0\n");
    }

    @Test
    void bracketsNestAsDeepAsInPython() {
        String text = "print(" + "(".repeat(198) + "3" + ")".repeat(198) + ")";
        assertThat(printed(text)).isEqualTo("3\n");
        String calls = "neg(".repeat(196) + "Variable(3.0)" + ")".repeat(196);
        assertThat(printed("print(" + calls + ".data)")).isEqualTo("3.0\n");
    }

    @ParameterizedTest
    @CsvSource({"(", "neg(", "-", "2 ** ", "["})
    void aHundredThousandLevelsAreAProblemAndNoCrash(String level) {
        String text = level.strip() + " ";
        long open = level.chars().filter(c -> c == '(').count();
        String close = level.equals("[") ? "]" : ")".repeat((int) open);
        Run run = Run.of("y = " + text.repeat(100_000) + "3" + close.repeat(100_000));
        assertThat(run.problem().key()).isEqualTo("problem.limit-nesting");
    }

    @Test
    void aHundredThousandAttributesOrCallsAreAProblemAndNoCrash() {
        for (String link : new String[] {".a", "()"}) {
            Run run = Run.of("x = 3\ny = x" + link.repeat(100_000));
            assertThat(run.problem().key()).isEqualTo("problem.limit-nesting");
        }
    }
}
