package gradviz.listing.random;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.Oracle;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The streams are NumPy's; `streams.py` asked it.
class LegacyRandomTest {
    private static final int ULPS = 4;

    static List<String> streams() {
        return Oracle.lines("streams.txt");
    }

    @ParameterizedTest
    @MethodSource("streams")
    void givesTheNumbersOfNumpy(String line) {
        String[] words = line.split(" ", -1);
        LegacyRandom random = new LegacyRandom(Long.parseLong(words[1]));
        double[] expected = Oracle.numbers(Arrays.copyOfRange(words, 2, words.length));
        double[] found = numbers(words[0], random, expected.length);
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < found.length; i++) {
            boolean exact = words[0].equals("rand") || words[0].equals("permutation");
            double apart = Math.abs(found[i] - expected[i]) / Math.ulp(expected[i]);
            assertThat(apart).as("number %d", i).isLessThanOrEqualTo(exact ? 0 : ULPS);
        }
    }

    private static double[] numbers(String stream, LegacyRandom random, int count) {
        double[] numbers = new double[count];
        switch (stream) {
            case "rand" -> Arrays.setAll(numbers, _ -> random.uniform());
            case "randn" -> Arrays.setAll(numbers, _ -> random.gauss());
            case "mixed" ->
                    Arrays.setAll(numbers, i -> i % 2 == 0 ? random.uniform() : random.gauss());
            case "permutation" -> {
                int next = 0;
                for (int size : new int[] {1, 2, 10, 33}) {
                    for (int number : random.permutation(size)) {
                        numbers[next++] = number;
                    }
                }
            }
            default -> throw new IllegalArgumentException(stream);
        }
        return numbers;
    }
}
