package gradviz.app;

import gradviz.app.settings.Settings;
import javafx.scene.control.SplitPane;

/// The widths of the outer columns: as they were left, in pixels at the usual text size, whatever
/// the window's width.
final class ColumnWidths {
    private static final double LEFT = 338;
    private static final double RIGHT = 262;

    /// With larger text the columns grow as well, but not past this: the picture needs room.
    private static final double MOST_GROWTH = 1.5;

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
            double left = settings.columnWidth("left", LEFT) * growth / width;
            double right = settings.columnWidth("right", RIGHT) * growth / width;
            split.setDividerPositions(Math.min(left, 0.4), Math.max(1 - right, 0.6));
        }
    }

    private void remember() {
        double[] positions = split.getDividerPositions();
        settings.setColumnWidth("left", positions[0] * split.getWidth() / growth);
        settings.setColumnWidth("right", (1 - positions[1]) * split.getWidth() / growth);
    }
}
