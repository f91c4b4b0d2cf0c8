package gradviz.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/// An array in the text that NumPy prints: columns aligned, long rows broken, large arrays cut.
///
/// Source: NumPy manual, `numpy.set_printoptions` (threshold 1000, edgeitems 3, linewidth 75).
final class NumpyArrayText {
    private static final int THRESHOLD = 1000;
    private static final int EDGE = 3;
    private static final int WIDTH = 75;
    private static final String CUT = "...";

    private final int[] shape;
    private final double[] data;
    private final boolean cut;
    private final String separator;
    private final DoubleFunction<String> cells;

    /// @param separator between the elements of a row
    private NumpyArrayText(int[] shape, double[] data, NumpyText.Kind kind, String separator) {
        this.shape = shape;
        this.data = data;
        this.separator = separator;
        this.cut = data.length > THRESHOLD;
        List<Double> shown = new ArrayList<>();
        collect(0, 0, shown);
        this.cells = kind == NumpyText.Kind.REAL ? NumpyColumn.of(shown)::cell : words(shown, kind);
    }

    static String of(int[] shape, double[] data, NumpyText.Kind kind) {
        return data.length == 0
                ? "[]"
                : new NumpyArrayText(shape, data, kind, " ").nested(0, 0, " ", WIDTH);
    }

    /// {@return the same with commas, indented as it stands behind `array(`}
    static String exact(int[] shape, double[] data, NumpyText.Kind kind) {
        String indent = " ".repeat("array([".length());
        return data.length == 0
                ? "[]"
                : new NumpyArrayText(shape, data, kind, ", ").nested(0, 0, indent, WIDTH);
    }

    private static DoubleFunction<String> words(List<Double> shown, NumpyText.Kind kind) {
        int width =
                kind == NumpyText.Kind.TRUTH
                        ? "False".length()
                        : shown.stream()
                                .mapToInt(value -> NumpyText.word(value, kind).length())
                                .max()
                                .orElse(0);
        return value -> {
            String word = NumpyText.word(value, kind);
            return " ".repeat(width - word.length()) + word;
        };
    }

    private void collect(int axis, int index, List<Double> shown) {
        if (axis == shape.length) {
            shown.add(data[index]);
            return;
        }
        for (int i : shown(axis)) {
            if (i >= 0) {
                collect(axis + 1, index * shape[axis] + i, shown);
            }
        }
    }

    /// {@return the indices along an axis that are printed, -1 where some are left out}
    private int[] shown(int axis) {
        int length = shape[axis];
        if (!cut || length <= 2 * EDGE) {
            return IntStream.range(0, length).toArray();
        }
        return new int[] {0, 1, 2, -1, length - 3, length - 2, length - 1};
    }

    /// @param indent of the lines after the first
    /// @param width that is left for them
    private String nested(int axis, int index, String indent, int width) {
        boolean row = axis == shape.length - 1;
        String body = row ? row(index, indent, width - 1) : block(axis, index, indent, width - 1);
        return "[" + body.substring(indent.length()) + "]";
    }

    private String row(int index, String indent, int width) {
        StringBuilder text = new StringBuilder();
        String line = indent;
        String space = "";
        for (int i : shown(shape.length - 1)) {
            line += space;
            space = separator;
            String word = i < 0 ? CUT : cells.apply(data[index * shape[shape.length - 1] + i]);
            if (line.length() > indent.length() && line.length() + word.length() > width) {
                text.append(line.stripTrailing()).append('\n');
                line = indent;
            }
            line += word;
        }
        return text.append(line).toString();
    }

    private String block(int axis, int index, String indent, int width) {
        String end = separator.stripTrailing() + "\n".repeat(shape.length - axis - 1);
        StringBuilder text = new StringBuilder();
        for (int i : shown(axis)) {
            text.append(text.isEmpty() ? "" : end).append(indent);
            int inner = index * shape[axis] + i;
            text.append(i < 0 ? CUT : nested(axis + 1, inner, indent + " ", width));
        }
        return text.toString();
    }
}
