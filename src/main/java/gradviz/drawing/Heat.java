package gradviz.drawing;

import java.util.Collection;
import java.util.List;

/// The colours of an array's cells: nine levels, from far below 0 to far above.
///
/// The level of a number is its share of the largest size. Level 0 is 0 alone, so that what is
/// small is still seen to be negative or positive. In colour the two sides differ in hue; in print
/// they get darker and lighter.
public final class Heat {
    /// The level of what is as far from 0 as any.
    public static final int STRONGEST = 4;

    /// The level of what is no number.
    public static final int NAN = Integer.MIN_VALUE;

    private static final List<Ink> INKS =
            List.of(
                    Ink.HEAT_MINUS_4,
                    Ink.HEAT_MINUS_3,
                    Ink.HEAT_MINUS_2,
                    Ink.HEAT_MINUS_1,
                    Ink.HEAT_ZERO,
                    Ink.HEAT_PLUS_1,
                    Ink.HEAT_PLUS_2,
                    Ink.HEAT_PLUS_3,
                    Ink.HEAT_PLUS_4);

    private Heat() {}

    /// {@return the inks of all levels, the lowest first}
    public static Collection<Ink> inks() {
        return INKS;
    }

    /// {@return the level of a number, from -[#STRONGEST] to [#STRONGEST], or [#NAN]}
    ///
    /// @param most the largest size that gets the strongest level; infinite numbers get it too
    public static int level(double number, double most) {
        if (Double.isNaN(number)) {
            return NAN;
        }
        if (number == 0) {
            return 0;
        }
        double share = most > 0 && !Double.isInfinite(number) ? Math.abs(number) / most : 1;
        int level = (int) Math.clamp(Math.ceil(share * STRONGEST), 1, STRONGEST);
        return number < 0 ? -level : level;
    }

    /// {@return the ink of a cell at a level that is one}
    public static Ink ink(int level) {
        return INKS.get(level + STRONGEST);
    }

    /// {@return the ink of text on a cell at a level that is one}
    public static Ink textOn(int level) {
        return level < -2 ? Ink.ON_HEAT_MINUS : level > 2 ? Ink.ON_HEAT_PLUS : Ink.ON_HEAT;
    }
}
