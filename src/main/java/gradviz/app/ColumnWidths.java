package gradviz.app;

import gradviz.app.settings.Settings;
import javafx.scene.control.SplitPane;

/// The widths of the outer columns: as they were left, in pixels, whatever the window's width.
record ColumnWidths(Settings settings, SplitPane split) {

    /// Applies the widths once there is room, and remembers what the user makes of them.
    ///
    /// @param left of the left column where none is remembered
    /// @param right of the right column where none is remembered
    void keep(double left, double right) {
        split.widthProperty()
                .subscribe(
                        (before, now) -> {
                            if (before.doubleValue() <= 0 && now.doubleValue() > 0) {
                                apply(now.doubleValue(), left, right);
                            }
                        });
    }

    private void apply(double width, double left, double right) {
        double leftPart = settings.columnWidth("left", left) / width;
        double rightPart = settings.columnWidth("right", right) / width;
        split.setDividerPositions(leftPart, 1 - rightPart);
        split.setOnMouseReleased(_ -> remember());
    }

    private void remember() {
        double[] positions = split.getDividerPositions();
        settings.setColumnWidth("left", positions[0] * split.getWidth());
        settings.setColumnWidth("right", (1 - positions[1]) * split.getWidth());
    }
}
