package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.listing.Complaint;
import gradviz.listing.Expression;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes the array of `np.array(...)`: of a number, of an array, or of nested lists of both.
final class ArrayReading {
    static final String NAME = "np.array";

    private static final int DEEPEST = 32;

    private final Evaluator evaluator;

    ArrayReading(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /// {@return the array that an expression comes to}
    Datum.Array read(Expression expression) {
        List<Expression> items = items(expression);
        return items == null
                ? of(evaluator.evaluate(expression), expression.span())
                : nested(items, expression.span(), 0);
    }

    /// {@return the array of a number, an array, or a list of either}
    ///
    /// @param span what to complain about
    static Datum.Array of(Datum datum, Span span) {
        return switch (datum) {
            case Datum.Truth(boolean value) ->
                    new Datum.Array(Tensor.scalar(value ? 1 : 0), Elements.TRUTH, null);
            case Datum.Plain plain ->
                    new Datum.Array(
                            Tensor.scalar(plain.real()), Elements.of(plain), plain.literal());
            case Datum.Array array ->
                    new Datum.Array(array.tensor().map(a -> a), array.elements(), array.literal());
            case Datum.Sequence sequence -> array(sequence, span, 0);
            case Datum other -> throw Fault.at(span, Complaint.ELEMENT, "type", other.type());
        };
    }

    static Tensor tensor(Datum.Sequence sequence, Span span) {
        return array(sequence, span, 0).tensor();
    }

    private static Datum.Array array(Datum.Sequence sequence, Span span, int depth) {
        checkDepth(depth, span);
        List<Datum.Array> rows = new ArrayList<>();
        for (Datum item : sequence.items()) {
            rows.add(
                    item instanceof Datum.Sequence inner
                            ? array(inner, span, depth + 1)
                            : of(item, span));
        }
        return stacked(rows, rows.stream().map(_ -> span).toList());
    }

    private Datum.Array nested(List<Expression> items, Span span, int depth) {
        checkDepth(depth, span);
        List<Datum.Array> rows = new ArrayList<>();
        for (Expression item : items) {
            List<Expression> inner = items(item);
            rows.add(
                    inner == null
                            ? of(evaluator.evaluate(item), item.span())
                            : nested(inner, item.span(), depth + 1));
        }
        return stacked(rows, items.stream().map(Expression::span).toList());
    }

    private static void checkDepth(int depth, Span span) {
        if (depth >= DEEPEST) {
            throw Fault.at(span, Complaint.RAGGED);
        }
    }

    private static Datum.Array stacked(List<Datum.Array> rows, List<Span> spans) {
        if (rows.isEmpty()) {
            return new Datum.Array(Tensor.of(new int[] {0}), null);
        }
        int[] inner = rows.getFirst().tensor().shape();
        Elements elements = rows.getFirst().elements();
        for (int i = 0; i < rows.size(); i++) {
            if (!Arrays.equals(inner, rows.get(i).tensor().shape())) {
                throw Fault.at(spans.get(i), Complaint.RAGGED);
            }
            elements = elements.with(rows.get(i).elements());
        }
        int[] shape = IntStream.concat(IntStream.of(rows.size()), Arrays.stream(inner)).toArray();
        double[] data =
                rows.stream()
                        .flatMapToDouble(row -> Arrays.stream(row.tensor().toArray()))
                        .toArray();
        return new Datum.Array(Tensor.of(shape, data), elements, null);
    }

    private static @Nullable List<Expression> items(Expression expression) {
        return switch (expression) {
            case Expression.Items list -> list.items();
            case Expression.Tuple tuple -> tuple.items();
            case Expression _ -> null;
        };
    }
}
