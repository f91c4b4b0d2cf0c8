package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import java.util.List;

/// The functions of `np` that look at an array or a number as a whole, or round it.
final class NumpyLooking {
    static final List<String> NAMES = List.of("shape", "ndim", "size", "isscalar", "round", "norm");

    private NumpyLooking() {}

    static Datum call(String function, Arguments arguments) {
        if (function.equals("round")) {
            return rounded(arguments);
        }
        Operand first = arguments.allowing().exactly(1).getFirst();
        if (function.equals("isscalar")) {
            return new Datum.Truth(
                    first.datum() instanceof Datum.Plain
                            || first.datum() instanceof Datum.Truth
                            || first.datum() instanceof Datum.Text);
        }
        boolean held = first.datum() instanceof Datum.Held && !function.equals("norm");
        Tensor x =
                held && first.datum() instanceof Datum.Held one
                        ? one.variable().data()
                        : NumpyReading.array(first, arguments.function());
        return switch (function) {
            case "shape" -> Datum.Sequence.shape(x.shape());
            case "ndim" -> new Datum.Whole(x.rank(), null);
            case "size" -> new Datum.Whole(x.size(), null);
            case "norm" -> new Datum.Array(norm(x), null);
            default -> throw new IllegalArgumentException(function);
        };
    }

    private static Tensor norm(Tensor x) {
        double squares = 0;
        for (int i = 0; i < x.size(); i++) {
            squares += x.at(i) * x.at(i);
        }
        return Tensor.scalar(StrictMath.sqrt(squares));
    }

    /// Scaled, rounded to the even neighbour and scaled back, as NumPy does it.
    private static Datum rounded(Arguments arguments) {
        Bound bound = arguments.bind(1, List.of("a", "decimals"));
        Datum.Array a = NumpyReading.typed(bound.need("a"), arguments.function());
        Operand decimals = bound.get("decimals");
        int places = decimals == null ? 0 : Math.clamp(Reading.wholes(decimals)[0], -300, 300);
        double scale = StrictMath.pow(10, Math.abs(places));
        return a.elements()
                .with(a.elements() == Elements.TRUTH ? Elements.REAL : Elements.TRUTH)
                .made(
                        a.tensor()
                                .map(
                                        x ->
                                                places >= 0
                                                        ? Math.rint(x * scale) / scale
                                                        : Math.rint(x / scale) * scale));
    }
}
