package gradviz.render;

import gradviz.drawing.Path;

/// Draws an outline to the text of a TikZ path, a line broken before it gets long.
final class TikzPath implements Path {
    private static final int LONGEST = 92;

    private final StringBuilder text = new StringBuilder();
    private int column;

    @Override
    public void moveTo(double x, double y) {
        act(point(x, y));
    }

    @Override
    public void lineTo(double x, double y) {
        act("-- " + point(x, y));
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        act(".. controls " + point(x1, y1) + " and " + point(x2, y2) + " .. " + point(x, y));
    }

    @Override
    public void close() {
        act("-- cycle");
    }

    static String point(double x, double y) {
        return "(" + Decimal.of(x) + "," + Decimal.of(y) + ")";
    }

    /// {@return the acts so far, in the coordinates of the drawing}
    String text() {
        return text.toString();
    }

    private void act(String act) {
        if (column > 0 && column + act.length() > LONGEST) {
            text.append("\n   ");
            column = 0;
        }
        text.append(' ').append(act);
        column += 1 + act.length();
    }
}
