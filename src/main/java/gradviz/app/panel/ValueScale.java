package gradviz.app.panel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Round numbers that hold a range of values between them: 1, 2 or 5 times a power of ten apart.
///
/// @param lines the numbers, rising, at least two
record ValueScale(List<BigDecimal> lines) {
    private static final int MOST = 4;

    /// {@return the scale for the levels of a curve; from 0 to 1 where there are none}
    static ValueScale of(List<Levels.Level> levels) {
        double low = levels.stream().mapToDouble(Levels.Level::value).min().orElse(0);
        double high = levels.stream().mapToDouble(Levels.Level::value).max().orElse(1);
        if (low == high) {
            double reach = low == 0 ? 1 : Math.abs(low);
            return between(low - reach, high + reach);
        }
        return between(low, high);
    }

    /// {@return where a value lies, 0.0 at the lowest line and 1.0 at the highest}
    double fraction(double value) {
        double low = lines.getFirst().doubleValue();
        double high = lines.getLast().doubleValue();
        return (value - low) / (high - low);
    }

    /// {@return a number as the axis shows it, without needless digits}
    static String text(BigDecimal number) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean plain = bare.precision() - bare.scale() <= 6 && bare.scale() <= 4;
        return plain ? bare.toPlainString() : bare.toString().replace("E+", "e").replace('E', 'e');
    }

    private static ValueScale between(double low, double high) {
        BigDecimal gap = gap((high / (MOST - 1)) - (low / (MOST - 1)));
        BigDecimal first = BigDecimal.valueOf(Math.floor(low / gap.doubleValue())).multiply(gap);
        List<BigDecimal> lines = new ArrayList<>(List.of(first));
        while (lines.getLast().doubleValue() < high && lines.size() <= 2 * MOST) {
            lines.add(lines.getLast().add(gap));
        }
        return new ValueScale(List.copyOf(lines));
    }

    /// {@return the smallest round distance that is not less}
    private static BigDecimal gap(double least) {
        int exponent = (int) Math.floor(Math.log10(least));
        for (int digit : new int[] {1, 2, 5}) {
            BigDecimal gap = BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent);
            if (gap.doubleValue() >= least * (1 - 1e-9)) {
                return gap;
            }
        }
        return BigDecimal.ONE.scaleByPowerOfTen(exponent + 1);
    }
}
