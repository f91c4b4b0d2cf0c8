package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/// The functions of `math` that count: `factorial`, `comb`, `gcd`.
final class WholeFunctions {
    static final List<String> NAMES = List.of("factorial", "comb", "perm", "gcd", "prod", "fsum");

    /// The factorial of it has 2,500 digits.
    private static final int LARGEST = 1000;

    private WholeFunctions() {}

    static Datum call(String function, Arguments arguments, Span span) {
        String name = arguments.function();
        return switch (function) {
            case "factorial" -> {
                int n = count(arguments.allowing().exactly(1).getFirst(), name, span);
                yield Datum.whole(product(1, n), null);
            }
            case "comb", "perm" -> {
                List<Operand> both = arguments.allowing().exactly(2);
                int n = count(both.getFirst(), name, span);
                int k = count(both.get(1), name, span);
                BigInteger ordered = k > n ? BigInteger.ZERO : product(n - k + 1, n);
                boolean perm = function.equals("perm");
                yield Datum.whole(perm ? ordered : ordered.divide(product(1, k)), null);
            }
            case "gcd" -> {
                List<Operand> both = arguments.allowing().exactly(2);
                long a = Reading.wholes(both.getFirst())[0];
                long b = Reading.wholes(both.get(1))[0];
                yield Datum.whole(BigInteger.valueOf(a).gcd(BigInteger.valueOf(b)), null);
            }
            default -> total(function, arguments, span);
        };
    }

    private static int count(Operand operand, String name, Span span) {
        if (!(operand.datum() instanceof Datum.Whole(long value, _))) {
            throw Reading.argument(operand, name);
        }
        if (value < 0) {
            throw Fault.at(operand.span(), Complaint.NUMBER_DOMAIN, "function", name);
        }
        if (value > LARGEST) {
            throw Fault.at(span, Complaint.NUMBER_TOO_LARGE);
        }
        return (int) value;
    }

    private static BigInteger product(int from, int to) {
        BigInteger product = BigInteger.ONE;
        for (int i = from; i <= to; i++) {
            product = product.multiply(BigInteger.valueOf(i));
        }
        return product;
    }

    private static Datum total(String function, Arguments arguments, Span span) {
        Operand all = arguments.allowing().exactly(1).getFirst();
        Datum.Array array = NumpyReading.typed(all, arguments.function());
        double[] numbers = array.tensor().toArray();
        if (function.equals("prod")) {
            double product = 1;
            for (double number : numbers) {
                product *= number;
            }
            return array.elements() == Elements.REAL && numbers.length > 0
                    ? new Datum.Real(product, null)
                    : Elements.WHOLE.made(Tensor.scalar(product), span);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                throw Fault.at(all.span(), Complaint.NUMBER_DOMAIN, "function", "math.fsum");
            }
            sum = sum.add(new BigDecimal(number));
        }
        return new Datum.Real(sum.doubleValue(), null);
    }
}
