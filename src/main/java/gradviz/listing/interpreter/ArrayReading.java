package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.listing.Complaint;
import gradviz.listing.Expression;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.ArrayList;
import java.util.List;

/// Makes the array of `np.array(...)`: of a number, of an array, or of nested lists of numbers.
final class ArrayReading {
    private static final int DEEPEST = 32;
    private static final String NAME = "np.array";

    private final Evaluator evaluator;
    private final List<Double> elements = new ArrayList<>();
    private final List<Integer> shape = new ArrayList<>();
    private int leafDepth = -1;

    ArrayReading(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    Datum.Array read(Expression.Call call) {
        if (call.arguments().size() != 1) {
            String given = Integer.toString(call.arguments().size());
            throw Fault.at(
                    call.span(),
                    Complaint.ARGUMENT_COUNT,
                    "function",
                    NAME,
                    "expected",
                    "1",
                    "given",
                    given);
        }
        Expression.Argument argument = call.arguments().getFirst();
        if (argument.keyword() != null) {
            throw Fault.at(
                    argument.span(),
                    Complaint.KEYWORD_UNKNOWN,
                    "function",
                    NAME,
                    "keyword",
                    argument.keyword());
        }
        if (!(argument.value() instanceof Expression.Items items)) {
            return of(evaluator.evaluate(argument.value()), argument.value().span());
        }
        nested(items, 0);
        int[] lengths = shape.stream().mapToInt(Integer::intValue).toArray();
        double[] data = elements.stream().mapToDouble(Double::doubleValue).toArray();
        return new Datum.Array(Tensor.of(lengths, data), null);
    }

    private static Datum.Array of(Datum datum, Span span) {
        return switch (datum) {
            case Datum.Plain plain -> new Datum.Array(Tensor.scalar(plain.real()), plain.literal());
            case Datum.Array array -> new Datum.Array(array.tensor().map(a -> a), array.literal());
            case Datum other -> throw Fault.at(span, Complaint.ELEMENT, "type", other.type());
        };
    }

    private void nested(Expression.Items items, int depth) {
        if (depth >= DEEPEST || leafDepth >= 0 && depth >= leafDepth) {
            throw Fault.at(items.span(), Complaint.RAGGED);
        }
        int length = items.items().size();
        if (shape.size() == depth) {
            shape.add(length);
        } else if (shape.get(depth) != length) {
            throw Fault.at(items.span(), Complaint.RAGGED);
        }
        for (Expression item : items.items()) {
            if (item instanceof Expression.Items inner) {
                nested(inner, depth + 1);
            } else {
                element(item, depth + 1);
            }
        }
    }

    private void element(Expression item, int depth) {
        Datum.Array value = of(evaluator.evaluate(item), item.span());
        int[] inner = value.tensor().shape();
        boolean fits = inner.length == 0 && shape.size() == depth;
        if (!fits || leafDepth >= 0 && leafDepth != depth) {
            throw Fault.at(item.span(), Complaint.RAGGED);
        }
        leafDepth = depth;
        elements.add(value.tensor().at(0));
    }
}
