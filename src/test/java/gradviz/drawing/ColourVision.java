package gradviz.drawing;

/// How colours look to eyes that lack one kind of cone.
///
/// The matrices are those of Machado, Oliveira and Fernandes (2009) for a complete lack, on linear
/// RGB; the distance is the straight line in CIELAB, of which about 2.3 is just noticed.
@SuppressWarnings("ImmutableEnumChecker") // The matrices are never written to.
enum ColourVision {
    FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(
            0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
            1.051998),
    DEUTERANOPIA(
            0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
            0.968881);

    private final double[] matrix;

    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    /// {@return how far apart two colours look}
    double distance(int rgb, int other) {
        double[] a = lab(rgb);
        double[] b = lab(other);
        return Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]);
    }

    private double[] lab(int rgb) {
        double r = Contrast.linear(rgb >> 16 & 0xff);
        double g = Contrast.linear(rgb >> 8 & 0xff);
        double b = Contrast.linear(rgb & 0xff);
        double seenR = row(0, r, g, b);
        double seenG = row(3, r, g, b);
        double seenB = row(6, r, g, b);
        double x = cube((0.4124 * seenR + 0.3576 * seenG + 0.1805 * seenB) / 0.95047);
        double y = cube(0.2126 * seenR + 0.7152 * seenG + 0.0722 * seenB);
        double z = cube((0.0193 * seenR + 0.1192 * seenG + 0.9505 * seenB) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private double row(int from, double r, double g, double b) {
        double sum = matrix[from] * r + matrix[from + 1] * g + matrix[from + 2] * b;
        return Math.clamp(sum, 0, 1);
    }

    private static double cube(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
}
