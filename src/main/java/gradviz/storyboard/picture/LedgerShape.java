package gradviz.storyboard.picture;

import gradviz.drawing.Rect;
import gradviz.text.Face;

/// How the inside of a ledger is divided.
///
/// @param columns of contributions, at most three
/// @param rows of contributions
/// @param leftover whether a row is kept for what an earlier pass left
/// @param cell the width of a term with the sign after it, in pixels
record LedgerShape(
        Metrics metrics, int columns, int rows, boolean leftover, double cell, Foot foot) {
    static final int PER_ROW = 3;

    /// How wide the foot is at its widest.
    ///
    /// @param line the last sum and its result, one behind the other
    /// @param least what the result of arrays needs with the button beside it, else 0
    record Foot(double line, double least) {}

    /// @param terms how many there are at most
    /// @param widest the widest value
    static LedgerShape of(Metrics metrics, int terms, boolean leftover, double widest, Foot foot) {
        int columns = metrics.compact() ? Math.clamp(terms, 1, PER_ROW) : PER_ROW;
        int rows = Math.max(1, (terms + PER_ROW - 1) / PER_ROW);
        double cell = metrics.px(20 + 5 + 22) + widest;
        return new LedgerShape(metrics, columns, rows, leftover, cell, foot);
    }

    /// {@return how wide a term's value is}
    static double valueWidth(Metrics metrics, Look.Amount value) {
        double cells = HeatCells.ofTerm(metrics).widthWithGap(value.heat(), metrics.px(6));
        return cells + Metrics.width(Face.MONO_BOLD, metrics.value(), value.text());
    }

    /// {@return how wide the last sum and its result are, one behind the other}
    static double footWidth(Metrics metrics, String last, Look.Amount result) {
        return lastWidth(metrics, last) + resultWidth(metrics, result);
    }

    /// {@return how wide the result is}
    static double resultWidth(Metrics metrics, Look.Amount result) {
        double cells = HeatCells.ofSum(metrics).widthWithGap(result.heat(), metrics.px(8));
        return cells + Metrics.width(Face.MONO_BOLD, metrics.result(), "= " + result.text());
    }

    private static double lastWidth(Metrics metrics, String last) {
        double width = Metrics.width(Face.MONO, metrics.grad(), last);
        return last.isEmpty() ? 0 : width + metrics.px(8);
    }

    double width() {
        double terms = columns * cell - metrics.px(16);
        double inside = Math.max(terms, foot.least);
        return Math.max(metrics.px(236), inside + 2 * padding());
    }

    double height() {
        return footTop() + metrics.px(isLow() ? 36 : 62);
    }

    /// {@return whether the last sum and its result stand in one line}
    private boolean isLow() {
        return metrics.compact() && foot.line <= width() - 2 * padding();
    }

    double padding() {
        return metrics.px(16);
    }

    double titleBaseline() {
        return metrics.px(metrics.compact() ? 22 : 26);
    }

    double barsTop() {
        return metrics.px(metrics.compact() ? 31 : 38);
    }

    private double rowHeight() {
        return metrics.px(25);
    }

    private double rowsTop() {
        return metrics.px(metrics.compact() ? 43 : 54);
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
        double below = metrics.px(metrics.compact() ? 3 : 6);
        return rowsTop() + (rows + (leftover ? 1 : 0)) * rowHeight() + below;
    }

    /// {@return the line that the last sum stands on}
    double lastBaseline() {
        return isLow() ? resultBaseline() : footTop() + metrics.px(20);
    }

    /// {@return the line that the result stands on}
    double resultBaseline() {
        return footTop() + metrics.px(isLow() ? 25 : 44);
    }

    /// {@return where the result begins}
    double resultLeft(String last) {
        return padding() + (isLow() ? lastWidth(metrics, last) : 0);
    }

    /// {@return where the button that clears belongs, within the card: beside the result, under the
    /// line that says how it came about}
    Rect clear() {
        double width = metrics.px(68);
        double height = metrics.px(26);
        double top = isLow() ? metrics.px(4) : metrics.px(25);
        return new Rect(width() - padding() - width, footTop() + top, width, height);
    }
}
