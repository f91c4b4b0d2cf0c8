package gradviz.storyboard.picture;

import gradviz.text.Face;
import gradviz.text.Measurer;

/// Sizes of everything in the picture, in pixels at a text scale.
///
/// @param scale 1 on screen
public record Metrics(double scale) {
    private static final Measurer MEASURER = new Measurer();

    double px(double atScaleOne) {
        return atScaleOne * scale;
    }

    double name() {
        return px(16);
    }

    double value() {
        return px(14);
    }

    double grad() {
        return px(13);
    }

    double chip() {
        return px(13);
    }

    double pillHeight() {
        return px(60);
    }

    double pillPadding() {
        return px(20);
    }

    double leastPillWidth() {
        return px(104);
    }

    double functionHeight() {
        return px(48);
    }

    double chipHeight() {
        return px(26);
    }

    double line() {
        return px(2.2);
    }

    double passedLine() {
        return px(3.4);
    }

    static double width(Face face, double size, String text) {
        return MEASURER.width(face, size, text);
    }

    /// {@return how wide a chip is that shows a numbered value}
    double chipWidth(String value) {
        return px(9 + 15 + 6 + 10) + width(Face.MONO_BOLD, chip(), value);
    }

    /// {@return the base line that centres capitals of a size on `y`}
    static double centred(double y, double size) {
        return y + size * 0.35;
    }
}
