package gradviz.storyboard.picture;

import gradviz.drawing.Rect;
import gradviz.text.Face;

/// How the inside of a ledger is divided.
///
/// @param rows of contributions, three in each
/// @param leftover whether a row is kept for what an earlier pass left
/// @param cell the width of a term with the sign after it, in pixels
record LedgerShape(Metrics metrics, int rows, boolean leftover, double cell) {
    static final int PER_ROW = 3;

    static LedgerShape of(Metrics metrics, int terms, boolean leftover, double widestValue) {
        int rows = Math.max(1, (terms + PER_ROW - 1) / PER_ROW);
        double cell = metrics.px(20 + 5 + 22) + widestValue;
        return new LedgerShape(metrics, rows, leftover, cell);
    }

    /// {@return how wide a term's value is}
    static double valueWidth(Metrics metrics, String value) {
        return Metrics.width(Face.MONO_BOLD, metrics.value(), value);
    }

    double width() {
        return Math.max(metrics.px(236), PER_ROW * cell + 2 * padding() - metrics.px(16));
    }

    double height() {
        return footTop() + metrics.px(62);
    }

    double padding() {
        return metrics.px(16);
    }

    double titleBaseline() {
        return metrics.px(26);
    }

    double barsTop() {
        return metrics.px(38);
    }

    private double rowHeight() {
        return metrics.px(25);
    }

    private double rowsTop() {
        return metrics.px(54);
    }

    double leftoverMiddle() {
        return rowsTop() + rowHeight() / 2;
    }

    /// {@return the middle of the row of contribution `index`, from 0}
    double middle(int index) {
        double first = rowsTop() + (leftover ? rowHeight() : 0);
        int row = index / PER_ROW;
        return first + (row + 0.5) * rowHeight();
    }

    /// {@return the left side of contribution `index`}
    double left(int index) {
        return padding() + (index % PER_ROW) * cell;
    }

    double footTop() {
        return rowsTop() + (rows + (leftover ? 1 : 0)) * rowHeight() + metrics.px(6);
    }

    /// {@return where the button that clears belongs, within the card: beside the result, under the
    /// line that says how it came about}
    Rect clear() {
        double width = metrics.px(68);
        double height = metrics.px(28);
        return new Rect(width() - padding() - width, footTop() + metrics.px(27), width, height);
    }
}
