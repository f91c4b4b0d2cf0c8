package gradviz.trace;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.Oracle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Arrays print as NumPy prints them; `printing.py` made the arrays and asked it.
class PrintedByNumpyTest {

    @Test
    void printsSixHundredArraysAsNumpyDoes() {
        List<String> lines = Oracle.lines("printing.txt");
        assertThat(lines).hasSizeGreaterThan(600);
        List<String> wrong = new ArrayList<>();
        for (String line : lines) {
            String[] fields = line.split("\\|", 3);
            Value value = Value.of(lengths(fields[0]), numbers(fields[1]));
            String expected = fields[2].replace('↵', '\n');
            if (!value.toString().equals(expected)) {
                wrong.add(fields[0] + "\n" + value + "\ninstead of\n" + expected);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static int[] lengths(String field) {
        return field.isEmpty()
                ? new int[0]
                : Arrays.stream(field.split(",", -1)).mapToInt(Integer::parseInt).toArray();
    }

    private static double[] numbers(String field) {
        return field.isEmpty() ? new double[0] : Oracle.numbers(field.split(",", -1));
    }
}
