package gradviz.drawing;

/// The contrast of two colours as WCAG 2 defines it, from 1 (equal) to 21 (black on white).
final class Contrast {
    private Contrast() {}

    static double between(int rgb, int other) {
        double a = luminance(rgb) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff)
                + 0.7152 * linear(rgb >> 8 & 0xff)
                + 0.0722 * linear(rgb & 0xff);
    }

    static double linear(int part) {
        double c = part / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
