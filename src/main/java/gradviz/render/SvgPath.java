package gradviz.render;

import gradviz.drawing.Path;

/// Draws an outline to the text of a `d` attribute.
final class SvgPath implements Path {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void moveTo(double x, double y) {
        act('M', x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        act('L', x, y);
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        act('C', x1, y1, x2, y2, x, y);
    }

    @Override
    public void close() {
        act('Z');
    }

    /// {@return the acts so far, with absolute coordinates}
    String text() {
        return text.toString();
    }

    private void act(char letter, double... numbers) {
        text.append(letter);
        for (int i = 0; i < numbers.length; i++) {
            text.append(i == 0 ? "" : " ").append(Decimal.of(numbers[i]));
        }
    }
}
