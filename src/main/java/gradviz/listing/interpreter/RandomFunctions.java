package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import gradviz.listing.random.LegacyRandom;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/// The functions of `np.random`. A run that sets no seed begins with seed 0, so that it is the same
/// every time.
final class RandomFunctions {
    static final List<String> NAMES =
            List.of(
                    "seed",
                    "rand",
                    "randn",
                    "random",
                    "uniform",
                    "normal",
                    "permutation",
                    "randint",
                    "choice");

    private LegacyRandom random = new LegacyRandom(0);

    Datum call(String function, Arguments arguments) {
        return switch (function) {
            case "seed" -> seed(arguments.bind(1, List.of("seed")).need("seed"));
            case "rand" -> shaped(arguments, random::uniform);
            case "randn" -> shaped(arguments, random::gauss);
            case "random" -> drawn(arguments.bind(0, List.of("size")).get("size"), random::uniform);
            case "uniform" -> uniform(arguments.bind(0, List.of("low", "high", "size")));
            case "normal" -> normal(arguments.bind(0, List.of("loc", "scale", "size")));
            case "randint" -> randint(arguments.bind(1, List.of("low", "high", "size")));
            case "choice" -> choice(arguments.bind(1, List.of("a", "size", "replace")));
            case "permutation" -> permutation(arguments.bind(1, List.of("x")).need("x"));
            default -> throw new IllegalArgumentException(function);
        };
    }

    private Datum seed(Operand seed) {
        boolean fits =
                seed.datum() instanceof Datum.Whole(long value, _)
                        && value >= 0
                        && value <= LegacyRandom.LARGEST_SEED;
        if (!fits) {
            throw Fault.at(seed.span(), Complaint.SEED);
        }
        random = new LegacyRandom((long) Reading.number(seed, "np.random.seed"));
        return Datum.None.NONE;
    }

    /// The lengths of the axes are arguments each.
    private static Datum shaped(Arguments arguments, DoubleSupplier numbers) {
        List<Operand> lengths = arguments.allowing().between(0, 32);
        if (lengths.isEmpty()) {
            return new Datum.Real(numbers.getAsDouble(), null);
        }
        int[] shape = new int[lengths.size()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] =
                    Reading.wholes(new Operand(lengths.get(i).datum(), lengths.get(i).span()))[0];
        }
        return array(NumpyReading.empty(shape, lengths.getFirst()), numbers);
    }

    private static Datum drawn(@Nullable Operand size, DoubleSupplier numbers) {
        return size == null
                ? new Datum.Real(numbers.getAsDouble(), null)
                : array(NumpyReading.empty(Reading.wholes(size), size), numbers);
    }

    private static Datum array(Tensor empty, DoubleSupplier numbers) {
        return new Datum.Array(empty.map(_ -> numbers.getAsDouble()), null);
    }

    private Datum uniform(Bound bound) {
        double low = or(bound, "low", 0);
        double range = or(bound, "high", 1) - low;
        return drawn(bound.get("size"), () -> low + range * random.uniform());
    }

    private Datum normal(Bound bound) {
        double centre = or(bound, "loc", 0);
        double scale = or(bound, "scale", 1);
        return drawn(bound.get("size"), () -> centre + scale * random.gauss());
    }

    private static double or(Bound bound, String name, double otherwise) {
        Operand operand = bound.get(name);
        return operand == null ? otherwise : NumpyReading.number(operand, "np.random");
    }

    private Datum randint(Bound bound) {
        int first = Reading.wholes(bound.need("low"))[0];
        Operand end = bound.get("high");
        int low = end == null ? 0 : first;
        int high = end == null ? first : Reading.wholes(end)[0];
        if (high <= low) {
            Span place = (end == null ? bound.need("low") : end).span();
            throw Fault.at(place, Complaint.NUMBER_DOMAIN, "function", "np.random.randint");
        }
        return wholes(bound.get("size"), low, high - low - 1);
    }

    private Datum wholes(@Nullable Operand size, int low, int most) {
        if (size == null) {
            return new Datum.Whole(low + random.upTo(most), null);
        }
        Tensor empty = NumpyReading.empty(Reading.wholes(size), size);
        return Elements.WHOLE.made(empty.map(_ -> low + random.upTo(most)));
    }

    /// Elements drawn one by one, or, without replacing them, the first of a permutation.
    private Datum choice(Bound bound) {
        Operand from = bound.need("a");
        Operand size = bound.get("size");
        Operand replace = bound.get("replace");
        boolean again = replace == null || Reading.truth(replace, "np.random.choice");
        boolean count = from.datum() instanceof Datum.Whole;
        Tensor all = count ? Tensor.scalar(0) : NumpyReading.array(from, "np.random.choice");
        int most = count ? Reading.wholes(from)[0] : all.size();
        int[] shape = size == null ? new int[] {} : Reading.wholes(size);
        Tensor empty = NumpyReading.empty(shape, size == null ? from : size);
        if (most < 1 || !again && empty.size() > most) {
            throw Fault.at(from.span(), Complaint.NUMBER_DOMAIN, "function", "np.random.choice");
        }
        int[] order = again ? new int[0] : random.permutation(most);
        double[] places = empty.toArray();
        for (int i = 0; i < places.length; i++) {
            int place = again ? random.upTo(most - 1) : order[i];
            places[i] = count ? place : all.at(place);
        }
        Elements elements =
                count ? Elements.WHOLE : NumpyReading.typed(from, "np.random.choice").elements();
        return elements.made(Tensor.of(shape, places));
    }

    /// Of a count, the numbers below it; of an array, its elements, or its rows.
    private Datum permutation(Operand x) {
        if (x.datum() instanceof Datum.Whole) {
            int[] size = Reading.wholes(x);
            double[] numbers = NumpyReading.empty(size, x).toArray();
            int[] order = random.permutation(numbers.length);
            for (int i = 0; i < order.length; i++) {
                numbers[i] = order[i];
            }
            return new Datum.Array(Tensor.of(size, numbers), Elements.WHOLE, null);
        }
        Datum.Array given = NumpyReading.typed(x, "np.random.permutation");
        Tensor array = given.tensor();
        if (array.rank() == 0) {
            throw Reading.argument(x, "np.random.permutation");
        }
        int rows = array.shape()[0];
        int width = rows == 0 ? 0 : array.size() / rows;
        int[] order = random.permutation(rows);
        int[] positions = new int[array.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = order[i / width] * width + i % width;
        }
        return given.elements().made(array.at(array.shape(), positions));
    }
}
