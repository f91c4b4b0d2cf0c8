package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.List;

/// The functions of `np` that make arrays.
final class NumpyMaking {
    static final List<String> NAMES =
            List.of(
                    "ones",
                    "zeros",
                    "empty",
                    "full",
                    "ones_like",
                    "zeros_like",
                    "arange",
                    "linspace",
                    "eye",
                    "identity");

    private NumpyMaking() {}

    static Datum make(String function, Arguments arguments, Span span) {
        return switch (function) {
            case "ones" -> filled(arguments, 1);
            case "zeros", "empty" -> filled(arguments, 0);
            case "full" -> full(arguments);
            case "ones_like" -> like(function, arguments, 1);
            case "zeros_like" -> like(function, arguments, 0);
            case "arange" -> arange(arguments, span);
            case "linspace" -> new Datum.Array(linspace(arguments), null);
            case "eye", "identity" -> eye(arguments);
            default -> throw new IllegalArgumentException(function);
        };
    }

    private static Datum made(Tensor tensor, Bound bound, Elements otherwise) {
        Elements elements = NumpyReading.elements(bound.get("dtype"), otherwise);
        return new Datum.Array(elements.cast(tensor), elements, null);
    }

    private static Datum filled(Arguments arguments, double value) {
        Bound bound = arguments.bind(1, List.of("shape", "dtype"));
        return made(shaped(bound.need("shape")).filled(value), bound, Elements.REAL);
    }

    private static Datum full(Arguments arguments) {
        Bound bound = arguments.bind(2, List.of("shape", "fill_value", "dtype"));
        Operand fill = bound.need("fill_value");
        double value = NumpyReading.number(fill, "np.full");
        Tensor all = shaped(bound.need("shape")).filled(value);
        return made(all, bound, Elements.of(fill.datum()));
    }

    private static Datum eye(Arguments arguments) {
        Bound bound = arguments.bind(1, List.of("N", "M", "dtype"));
        Operand rows = bound.need("N");
        Operand columns = bound.get("M");
        int height = Reading.wholes(rows)[0];
        int width = columns == null ? height : Reading.wholes(columns)[0];
        double[] numbers = NumpyReading.empty(new int[] {height, width}, rows).toArray();
        for (int i = 0; i < Math.min(height, width); i++) {
            numbers[i * width + i] = 1;
        }
        return made(Tensor.of(new int[] {height, width}, numbers), bound, Elements.REAL);
    }

    private static Tensor shaped(Operand shape) {
        return NumpyReading.empty(Reading.wholes(shape), shape);
    }

    /// What looks like a variable has the shape of its data.
    private static Datum like(String function, Arguments arguments, double value) {
        Bound bound = arguments.bind(1, List.of("a", "dtype"));
        Operand a = bound.need("a");
        Datum.Array model =
                a.datum() instanceof Datum.Held held
                        ? new Datum.Array(held.variable().data(), null)
                        : NumpyReading.typed(a, "np." + function);
        return made(model.tensor().filled(value), bound, model.elements());
    }

    private static Datum arange(Arguments arguments, Span span) {
        Bound bound = arguments.bind(1, List.of("start", "stop", "step", "dtype"));
        Elements elements = Elements.WHOLE;
        for (String part : List.of("start", "stop", "step")) {
            Operand given = bound.get(part);
            elements = given == null ? elements : elements.with(Elements.of(given.datum()));
        }
        return made(counted(bound, span), bound, elements);
    }

    private static Tensor counted(Bound bound, Span span) {
        double first = NumpyReading.number(bound.need("start"), "np.arange");
        Operand end = bound.get("stop");
        Operand by = bound.get("step");
        double step = by == null ? 1 : NumpyReading.number(by, "np.arange");
        double start = end == null ? 0 : first;
        double stop = end == null ? first : NumpyReading.number(end, "np.arange");
        double count = Math.ceil((stop - start) / step);
        if (step == 0 || Double.isNaN(count)) {
            throw Fault.at(span, Complaint.ARANGE_STEP);
        }
        int size = (int) Math.min(Integer.MAX_VALUE, Math.max(0, count));
        Tensor empty = Tensor.scalar(0).broadcastTo(size);
        double delta = start + step - start;
        double[] numbers = new double[empty.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = start + i * delta;
        }
        return Tensor.of(new int[] {size}, numbers);
    }

    private static Tensor linspace(Arguments arguments) {
        Bound bound = arguments.bind(2, List.of("start", "stop", "num", "dtype"));
        NumpyReading.elements(bound.get("dtype"), Elements.REAL);
        double start = NumpyReading.number(bound.need("start"), "np.linspace");
        double stop = NumpyReading.number(bound.need("stop"), "np.linspace");
        Operand num = bound.get("num");
        int[] size = num == null ? new int[] {50} : new int[] {Reading.wholes(num)[0]};
        double[] numbers = num == null ? new double[50] : NumpyReading.empty(size, num).toArray();
        double delta = stop - start;
        double step = delta / (numbers.length - 1);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i * step + start;
        }
        if (numbers.length > 1) {
            numbers[numbers.length - 1] = stop;
        } else if (numbers.length == 1) {
            numbers[0] = start;
        }
        return Tensor.of(size, numbers);
    }
}
