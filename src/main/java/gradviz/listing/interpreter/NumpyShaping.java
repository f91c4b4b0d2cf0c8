package gradviz.listing.interpreter;

import gradviz.engine.Axes;
import gradviz.engine.ShapeException;
import gradviz.engine.Tensor;
import gradviz.engine.function.Concatenate;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The functions of `np` that put elements elsewhere: `where`, `stack`, `squeeze`.
final class NumpyShaping {
    static final List<String> NAMES =
            List.of(
                    "where",
                    "expand_dims",
                    "squeeze",
                    "ravel",
                    "copy",
                    "asarray",
                    "stack",
                    "vstack",
                    "hstack",
                    "tile",
                    "repeat",
                    "outer",
                    "diag");

    private NumpyShaping() {}

    static Datum call(String function, Arguments arguments, Span span) {
        try {
            return switch (function) {
                case "where" -> where(arguments, span);
                case "stack", "vstack", "hstack" -> stacked(function, arguments);
                case "tile", "repeat" -> repeated(function, arguments);
                case "outer" -> outer(arguments);
                default -> ofOne(function, arguments);
            };
        } catch (ShapeException shapes) {
            throw Applying.misfit(shapes, span);
        }
    }

    private static Datum ofOne(String function, Arguments arguments) {
        boolean axed = function.equals("expand_dims") || function.equals("squeeze");
        boolean typed = function.equals("asarray");
        List<String> names = axed ? List.of("a", "axis") : List.of("a", typed ? "dtype" : "k");
        Bound bound = arguments.bind(function.equals("expand_dims") ? 2 : 1, names);
        Datum.Array a = NumpyReading.typed(bound.need("a"), arguments.function());
        Tensor x = a.tensor();
        Elements elements =
                typed ? NumpyReading.elements(bound.get("dtype"), a.elements()) : a.elements();
        Tensor made =
                switch (function) {
                    case "expand_dims" -> x.reshape(widened(x, bound.need("axis")));
                    case "squeeze" -> x.reshape(squeezed(x, bound.get("axis")));
                    case "ravel" -> x.reshape(x.size());
                    case "copy" -> x.map(e -> e);
                    case "asarray" -> elements.cast(x);
                    case "diag" -> diagonal(x);
                    default -> throw new IllegalArgumentException(function);
                };
        return new Datum.Array(made, elements, null);
    }

    private static int[] widened(Tensor x, Operand axis) {
        int wanted = Reading.wholes(axis)[0];
        int at = wanted < 0 ? wanted + x.rank() + 1 : wanted;
        if (at < 0 || at > x.rank()) {
            throw Reading.unfit("expand_dims", x, axis);
        }
        int[] shape = x.shape();
        IntStream before = Arrays.stream(shape, 0, at);
        IntStream rest = Arrays.stream(shape, at, shape.length);
        return IntStream.concat(IntStream.concat(before, IntStream.of(1)), rest).toArray();
    }

    private static int[] squeezed(Tensor x, @Nullable Operand axis) {
        if (axis == null) {
            return Arrays.stream(x.shape()).filter(n -> n != 1).toArray();
        }
        Axes axes = Axes.of("squeeze", x, Reading.wholes(axis));
        boolean ones = Arrays.stream(axes.chosen()).allMatch(i -> x.shape()[i] == 1);
        if (!ones) {
            throw Reading.unfit("squeeze", x, axis);
        }
        return axes.dropped(x.shape());
    }

    /// Of a matrix its diagonal, of a row a matrix that has it there.
    private static Tensor diagonal(Tensor x) {
        int[] shape = x.shape();
        if (x.rank() == 2) {
            int size = Math.min(shape[0], shape[1]);
            int[] places = IntStream.range(0, size).map(i -> i * (shape[1] + 1)).toArray();
            return x.at(new int[] {size}, places);
        }
        if (x.rank() != 1) {
            throw new ShapeException("diag", x, "(n,)");
        }
        int size = shape[0];
        Tensor whole = Tensor.scalar(0).broadcastTo(size, size).map(e -> e);
        whole.put(IntStream.range(0, size).map(i -> i * (size + 1)).toArray(), x);
        return whole;
    }

    private static Datum outer(Arguments arguments) {
        List<Operand> both = arguments.allowing().exactly(2);
        Datum.Array a = NumpyReading.typed(both.getFirst(), "np.outer");
        Datum.Array b = NumpyReading.typed(both.get(1), "np.outer");
        Tensor column = a.tensor().reshape(a.tensor().size(), 1);
        Tensor row = b.tensor().reshape(1, b.tensor().size());
        Elements elements = a.elements().with(b.elements());
        return elements.made(column.zip("outer", row, (x, y) -> x * y));
    }

    private static Datum where(Arguments arguments, Span span) {
        List<Operand> given = arguments.allowing().between(1, 3);
        Tensor condition = NumpyReading.array(given.getFirst(), "np.where");
        if (given.size() == 1) {
            Index.Mask mask = new Index.Mask(condition, span);
            List<Datum> all = new ArrayList<>();
            for (Index index : mask.spelledOut()) {
                if (index instanceof Index.Many(Tensor values, _)) {
                    all.add(Elements.WHOLE.made(values));
                }
            }
            return new Datum.Sequence(all, false);
        }
        if (given.size() == 2) {
            throw Fault.at(span, Complaint.ARGUMENT_MISSING, "function", "np.where", "name", "y");
        }
        Datum.Array yes = NumpyReading.typed(given.get(1), "np.where");
        Datum.Array no = NumpyReading.typed(given.get(2), "np.where");
        Tensor shape =
                condition
                        .zip("where", yes.tensor(), (_, _) -> 0)
                        .zip("where", no.tensor(), (_, _) -> 0);
        Tensor chosen = condition.broadcastTo(shape.shape());
        Tensor taken = yes.tensor().broadcastTo(shape.shape());
        Tensor other = no.tensor().broadcastTo(shape.shape());
        double[] all = new double[chosen.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = chosen.at(i) != 0 ? taken.at(i) : other.at(i);
        }
        Elements elements = yes.elements().with(no.elements());
        return elements.made(Tensor.of(shape.shape(), all));
    }

    private static Datum stacked(String function, Arguments arguments) {
        Bound bound = arguments.bind(1, List.of("arrays", "axis"));
        Operand all = bound.need("arrays");
        if (!(all.datum() instanceof Datum.Sequence(List<Datum> items, _)) || items.isEmpty()) {
            throw Reading.argument(all, arguments.function());
        }
        Elements elements = Elements.TRUTH;
        List<Tensor> parts = new ArrayList<>();
        for (Datum item : items) {
            Operand operand = new Operand(item, all.span());
            Datum.Array part = NumpyReading.typed(operand, arguments.function());
            elements = elements.with(part.elements());
            parts.add(part.tensor());
        }
        boolean flat = parts.getFirst().rank() < 2;
        int axis = function.equals("hstack") && !flat ? 1 : 0;
        Operand given = bound.get("axis");
        Tensor[] ready =
                parts.stream().map(part -> ready(function, part, given)).toArray(Tensor[]::new);
        if (given != null) {
            axis = Reading.wholes(given)[0];
        }
        return elements.made(new Concatenate(axis).evaluate(ready)[0]);
    }

    private static Tensor ready(String function, Tensor part, @Nullable Operand axis) {
        if (function.equals("stack")) {
            Operand first = new Operand(new Datum.Whole(0, null), Span.START);
            return part.reshape(widened(part, axis == null ? first : axis));
        }
        boolean row = function.equals("vstack") && part.rank() < 2;
        return row ? part.reshape(1, part.size()) : part.rank() == 0 ? part.reshape(1) : part;
    }

    private static Datum repeated(String function, Arguments arguments) {
        Bound bound = arguments.bind(2, List.of("a", "reps", "axis"));
        Datum.Array a = NumpyReading.typed(bound.need("a"), arguments.function());
        int[] times = Reading.wholes(bound.need("reps"));
        Tensor x = a.tensor();
        Operand axis = bound.get("axis");
        boolean tiles = function.equals("tile");
        if (times.length != 1 || times[0] < 0 || tiles && x.rank() > 1) {
            throw Reading.unfit(function, x, bound.need("reps"));
        }
        int along = axis == null ? 0 : Axes.of(function, x, Reading.wholes(axis)).chosen()[0];
        Tensor base = tiles || axis == null ? x.reshape(x.size()) : x;
        int size = base.shape()[along];
        Tensor room = Tensor.scalar(0).broadcastTo(times[0], size);
        double[] order = room.toArray();
        for (int i = 0; i < order.length; i++) {
            order[i] = tiles ? i % size : i / times[0];
        }
        List<Index> indices = new ArrayList<>();
        for (int i = 0; i < along; i++) {
            indices.add(new Index.Range(Span.START, null, null, 1));
        }
        Tensor picks = Tensor.of(new int[] {order.length}, order);
        indices.add(new Index.Many(picks, Span.START));
        return a.elements().made(Picking.from(base, indices, Span.START).from(base));
    }
}
