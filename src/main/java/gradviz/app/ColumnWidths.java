package gradviz.app;

import gradviz.app.settings.Settings;
import javafx.scene.control.SplitPane;

/// The widths of the outer columns: as they were left, in pixels at the usual text size, whatever
/// the window's width.
final class ColumnWidths {
    private static final double LEFT = 338;
    private static final double RIGHT = 262;

    /// With larger text the columns grow as well, but not past this.
    private static final double MOST_GROWTH = 1.5;

    /// How much of the window both may take together: the picture keeps the rest.
    private static final double MOST_SHARE = 0.5;

    private final Settings settings;
    private final SplitPane split;
    private double growth = 1;

    ColumnWidths(Settings settings, SplitPane split) {
        this.settings = settings;
        this.split = split;
        split.widthProperty().subscribe(_ -> apply());
        split.setOnMouseReleased(_ -> remember());
    }

    void setTextScale(double scale) {
        growth = Math.clamp(scale, 1, MOST_GROWTH);
        apply();
    }

    private void apply() {
        double width = split.getWidth();
        if (width > 0) {
            double left = settings.columnWidth("left", LEFT) * growth();
            double right = settings.columnWidth("right", RIGHT) * growth();
            split.setDividerPositions(left / width, 1 - right / width);
        }
    }

    /// {@return how much wider than at the usual text size the columns are shown}
    private double growth() {
        double left = settings.columnWidth("left", LEFT);
        double right = settings.columnWidth("right", RIGHT);
        return Math.min(growth, split.getWidth() * MOST_SHARE / (left + right));
    }

    private void remember() {
        double[] positions = split.getDividerPositions();
        double shown = growth();
        settings.setColumnWidth("left", positions[0] * split.getWidth() / shown);
        settings.setColumnWidth("right", (1 - positions[1]) * split.getWidth() / shown);
    }
}
