package gradviz.storyboard.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A length on paper, as it is written: `80mm`.
///
/// @param amount in that unit
public record Length(double amount, Unit unit) {
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,6})?)(px|pt|mm|cm|in)?");
    private static final double PX_PER_INCH = 96;

    /// What lengths are counted in.
    public enum Unit {
        PX(PX_PER_INCH),
        PT(72),
        MM(25.4),
        CM(2.54),
        IN(1);

        private final double perInch;

        Unit(double perInch) {
            this.perInch = perInch;
        }

        /// {@return how many of them are a pixel}
        public double perPx() {
            return perInch / PX_PER_INCH;
        }

        /// {@return as it is written}
        public String symbol() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// {@return the length that a text is, such as `80mm`, pixels where no unit is given}
    public static Optional<Length> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit = matcher.group(2) == null ? "px" : matcher.group(2);
        Unit read = Unit.valueOf(unit.toUpperCase(Locale.ROOT));
        return Optional.of(new Length(Double.parseDouble(matcher.group(1)), read));
    }

    /// {@return a number of pixels in a unit, rounded up to a tenth of it, to whole pixels}
    public static Length atLeast(double px, Unit unit) {
        double step = unit == Unit.PX || unit == Unit.PT ? 1 : unit == Unit.MM ? 10 : 100;
        return new Length(Math.ceil(px * unit.perPx() * step - 1e-6) / step, unit);
    }

    /// {@return its pixels, 96 to the inch}
    public double px() {
        return amount / unit.perPx();
    }

    @Override
    public String toString() {
        String digits = String.format(Locale.ROOT, "%.6f", amount).replaceFirst("\\.?0+$", "");
        return digits + unit.symbol();
    }
}
