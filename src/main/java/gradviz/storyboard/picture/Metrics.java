package gradviz.storyboard.picture;

import gradviz.text.Face;
import gradviz.text.Measurer;

/// Sizes of everything in the picture, in pixels at a text scale.
///
/// @param scale 1 on screen
/// @param compact whether room is short, as where text is projected: then there is less around text
public record Metrics(double scale, boolean compact) {
    private static final Measurer MEASURER = new Measurer();

    public Metrics(double scale) {
        this(scale, false);
    }

    double px(double atScaleOne) {
        return atScaleOne * scale;
    }

    double name() {
        return px(16);
    }

    double value() {
        return px(14);
    }

    double shape() {
        return px(12.5);
    }

    double result() {
        return px(18);
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
        return px(compact ? 15 : 20);
    }

    double leastPillWidth() {
        return px(compact ? 92 : 104);
    }

    double functionHeight() {
        return px(48);
    }

    /// {@return how wide the box of a function is}
    double functionWidth(String name) {
        double text = width(Face.MONO, name(), name);
        return compact ? Math.max(px(66), text + px(24)) : Math.max(px(80), text + px(32));
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

    /// {@return from the left end of a chip to its number}
    double chipStart() {
        return px(compact ? 7 : 9);
    }

    /// {@return from a chip's value to its right end}
    double chipEnd() {
        return px(compact ? 8 : 10);
    }

    /// {@return how wide a chip is that shows a numbered value}
    double chipWidth(Look.Amount value) {
        double cells = HeatCells.ofTerm(this).widthWithGap(value.heat(), px(6));
        double text = width(Face.MONO_BOLD, chip(), value.text());
        return chipStart() + px(15 + 6) + chipEnd() + cells + text;
    }

    /// {@return the base line that centres capitals of a size on `y`}
    static double centred(double y, double size) {
        return y + size * 0.35;
    }
}
