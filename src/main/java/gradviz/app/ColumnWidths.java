package gradviz.app;

import gradviz.app.settings.Settings;
import javafx.scene.control.SplitPane;

/// The widths of the outer columns: as they were left, in pixels at the usual text size, whatever
/// the window's width.
final class ColumnWidths {
    /// A column beside the picture.
    enum Side {
        LEFT("left", 338),
        RIGHT("right", 262);

        private final String key;
        private final double usual;

        Side(String key, double usual) {
            this.key = key;
            this.usual = usual;
        }

        private Side other() {
            return this == LEFT ? RIGHT : LEFT;
        }
    }

    /// No column is narrower, in pixels.
    static final double NARROWEST = 180;

    /// What the picture keeps at the least when a column is made wider, in pixels.
    private static final double PICTURE = 240;

    /// With larger text the columns grow as well, but not past this.
    private static final double MOST_GROWTH = 1.5;

    /// How much of the window both may take together as they grow: the picture keeps the rest.
    private static final double MOST_SHARE = 0.5;

    private final Settings settings;
    private final SplitPane split;
    private double growth = 1;

    /// How much wider than at the usual text size the columns were laid out last.
    private double shown = 1;

    /// The window's width that the columns were laid out for last.
    private double fitted;

    ColumnWidths(Settings settings, SplitPane split) {
        this.settings = settings;
        this.split = split;
        split.setOnMouseReleased(_ -> remember());
    }

    void setTextScale(double scale) {
        growth = Math.clamp(scale, 1, MOST_GROWTH);
        apply();
    }

    /// {@return how wide a column is shown, in pixels}
    double width(Side side) {
        double[] positions = split.getDividerPositions();
        if (positions.length < Side.values().length) {
            return kept(side);
        }
        double share = side == Side.LEFT ? positions[0] : 1 - positions[1];
        return share * split.getWidth();
    }

    /// {@return how wide a column can be made, in pixels}
    double widest(Side side) {
        return Math.max(NARROWEST, split.getWidth() - width(side.other()) - PICTURE);
    }

    /// Moves the edge of a column to the right, or to the left where `by` is negative.
    void moveEdge(Side side, double by) {
        double wider = side == Side.LEFT ? by : -by;
        double width = Math.clamp(width(side) + wider, NARROWEST, widest(side));
        show(side, width);
        settings.setColumnWidth(side.key, width / shown);
    }

    /// Gives a column its usual width.
    void reset(Side side) {
        show(side, Math.min(side.usual * shown, widest(side)));
        settings.setColumnWidth(side.key, side.usual);
    }

    /// Makes the columns fit a width of the window that they were not laid out for.
    ///
    /// @return whether they are to be laid out again
    boolean fit() {
        boolean other = split.getWidth() != fitted;
        if (other) {
            apply();
        }
        return other;
    }

    private void show(Side side, double width) {
        double share = width / split.getWidth();
        boolean left = side == Side.LEFT;
        split.setDividerPosition(left ? 0 : 1, left ? share : 1 - share);
    }

    private void apply() {
        double width = split.getWidth();
        fitted = width;
        if (width > 0) {
            double most = width * MOST_SHARE / (kept(Side.LEFT) + kept(Side.RIGHT));
            shown = Math.min(growth, most);
            double left = kept(Side.LEFT) * shown;
            double right = kept(Side.RIGHT) * shown;
            split.setDividerPositions(left / width, 1 - right / width);
        }
    }

    private double kept(Side side) {
        return settings.columnWidth(side.key, side.usual);
    }

    private void remember() {
        for (Side side : Side.values()) {
            settings.setColumnWidth(side.key, width(side) / shown);
        }
    }
}
