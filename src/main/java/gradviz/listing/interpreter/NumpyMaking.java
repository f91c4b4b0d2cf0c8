package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.List;

/// The functions of `np` that make arrays.
final class NumpyMaking {
    static final List<String> NAMES =
            List.of("ones", "zeros", "full", "ones_like", "zeros_like", "arange", "linspace");

    private NumpyMaking() {}

    static Tensor make(String function, Arguments arguments, Span span) {
        return switch (function) {
            case "ones" -> filled(arguments, 1);
            case "zeros" -> filled(arguments, 0);
            case "full" -> full(arguments);
            case "ones_like" -> like(function, arguments, 1);
            case "zeros_like" -> like(function, arguments, 0);
            case "arange" -> arange(arguments, span);
            case "linspace" -> linspace(arguments);
            default -> throw new IllegalArgumentException(function);
        };
    }

    private static Tensor filled(Arguments arguments, double value) {
        Bound bound = arguments.bind(1, List.of("shape", "dtype"));
        NumpyReading.checkType(bound.operands().get("dtype"));
        return shaped(bound.need("shape")).filled(value);
    }

    private static Tensor full(Arguments arguments) {
        Bound bound = arguments.bind(2, List.of("shape", "fill_value", "dtype"));
        NumpyReading.checkType(bound.operands().get("dtype"));
        double value = NumpyReading.number(bound.need("fill_value"), "np.full");
        return shaped(bound.need("shape")).filled(value);
    }

    private static Tensor shaped(Operand shape) {
        return NumpyReading.empty(Reading.wholes(shape), shape);
    }

    /// What looks like a variable has the shape of its data.
    private static Tensor like(String function, Arguments arguments, double value) {
        Bound bound = arguments.bind(1, List.of("a", "dtype"));
        NumpyReading.checkType(bound.operands().get("dtype"));
        Operand a = bound.need("a");
        Tensor model =
                a.datum() instanceof Datum.Held held
                        ? held.variable().data()
                        : NumpyReading.array(a, "np." + function);
        return model.filled(value);
    }

    private static Tensor arange(Arguments arguments, Span span) {
        Bound bound = arguments.bind(1, List.of("start", "stop", "step", "dtype"));
        NumpyReading.checkType(bound.operands().get("dtype"));
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
        NumpyReading.checkType(bound.operands().get("dtype"));
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
