package gradviz.export.web;

/// Numbers as they are put into a page: two decimals at most, whole ones without a point.
final class Figures {
    private static final double HUNDREDTHS = 100;

    private Figures() {}

    static double rounded(double number) {
        return Math.round(number * HUNDREDTHS) / HUNDREDTHS;
    }

    static Object of(double number) {
        double rounded = rounded(number);
        if (rounded == Math.rint(rounded)) {
            return (long) rounded;
        }
        return rounded;
    }
}
