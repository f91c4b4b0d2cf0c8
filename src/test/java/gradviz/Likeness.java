package gradviz;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// How far two pictures of one size are apart, once pairs of pixels are averaged, over windows of 8
/// pixels that overlap by half, of each colour.
///
/// @param mean over all windows of the difference in structure, 1 - SSIM
/// @param worst of any window: the part of the whole range of a colour by which it is off on
///   average; one letter that is missing raises it
public record Likeness(double mean, double worst) {
    private static final int WINDOW = 8;
    private static final double C1 = 0.01 * 255 * 0.01 * 255;
    private static final double C2 = 0.03 * 255 * 0.03 * 255;

    /// What the mean may be for two pictures to be the same.
    public static final double MOST = 0.01;

    /// What the worst may be: dots that are smoothed otherwise reach 0.12, another digit 0.17.
    public static final double MOST_ANYWHERE = 0.145;

    /// {@return how far apart two pictures are that are drawn at two pixels to one of the
    /// drawing's}
    public static Likeness of(BufferedImage one, BufferedImage other) {
        BufferedImage a = halved(one);
        BufferedImage b = halved(other);
        int width = Math.min(a.getWidth(), b.getWidth());
        int height = Math.min(a.getHeight(), b.getHeight());
        double sum = 0;
        double worst = 0;
        int windows = 0;
        for (int y = 0; y + WINDOW <= height; y += WINDOW / 2) {
            for (int x = 0; x + WINDOW <= width; x += WINDOW / 2) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += 1 - similarity(a, b, x, y, shift);
                    worst = Math.max(worst, distance(a, b, x, y, shift));
                    windows++;
                }
            }
        }
        return new Likeness(sum / windows, worst);
    }

    /// {@return whether both show the same}
    public boolean isSame() {
        return mean < MOST && worst < MOST_ANYWHERE;
    }

    private static double distance(
            BufferedImage one, BufferedImage other, int left, int top, int shift) {
        double sum = 0;
        for (int y = top; y < top + WINDOW; y++) {
            for (int x = left; x < left + WINDOW; x++) {
                int p = one.getRGB(x, y) >> shift & 255;
                int q = other.getRGB(x, y) >> shift & 255;
                sum += Math.abs(p - q);
            }
        }
        return sum / (255 * WINDOW * WINDOW);
    }

    private static double similarity(
            BufferedImage one, BufferedImage other, int left, int top, int shift) {
        double a = 0;
        double b = 0;
        double aa = 0;
        double bb = 0;
        double ab = 0;
        for (int y = top; y < top + WINDOW; y++) {
            for (int x = left; x < left + WINDOW; x++) {
                double p = one.getRGB(x, y) >> shift & 255;
                double q = other.getRGB(x, y) >> shift & 255;
                a += p;
                b += q;
                aa += p * p;
                bb += q * q;
                ab += p * q;
            }
        }
        double n = WINDOW * WINDOW;
        double meanA = a / n;
        double meanB = b / n;
        double varianceA = aa / n - meanA * meanA;
        double varianceB = bb / n - meanB * meanB;
        double together = ab / n - meanA * meanB;
        return (2 * meanA * meanB + C1)
                * (2 * together + C2)
                / ((meanA * meanA + meanB * meanB + C1) * (varianceA + varianceB + C2));
    }

    /// {@return the picture with pairs of pixels averaged, both ways}
    public static BufferedImage halved(BufferedImage image) {
        int width = image.getWidth() / 2;
        int height = image.getHeight() / 2;
        BufferedImage half = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = half.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, 0, 0, 2 * width, 2 * height, null);
        graphics.dispose();
        return half;
    }
}
