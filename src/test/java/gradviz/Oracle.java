package gradviz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// What NumPy gave, as the scripts beside the files in `/numpy` wrote it down.
public final class Oracle {
    private Oracle() {}

    /// {@return the lines of a file}
    public static List<String> lines(String file) {
        try (InputStream in = Oracle.class.getResourceAsStream("/numpy/" + file)) {
            byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// {@return numbers that Python wrote in hexadecimal}
    public static double[] numbers(String[] words) {
        return Arrays.stream(words).mapToDouble(Oracle::number).toArray();
    }

    private static double number(String word) {
        return switch (word) {
            case "nan" -> Double.NaN;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(word);
        };
    }
}
