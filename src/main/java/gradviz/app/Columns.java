package gradviz.app;

import gradviz.app.settings.Settings;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// The three columns; their widths are kept in pixels, and the picture gets what is left.
final class Columns extends SplitPane {
    private static final double LEFT = 340;
    private static final double RIGHT = 260;

    private final Region left;
    private final Region right;
    private double leftWidth;
    private double rightWidth;
    private boolean placing;

    Columns(Region left, Node middle, Region right, Settings settings) {
        this.left = left;
        this.right = right;
        leftWidth = settings.columnWidth("left", LEFT);
        rightWidth = settings.columnWidth("right", RIGHT);
        getStyleClass().add("columns");
        setResizableWithParent(left, false);
        setResizableWithParent(right, false);
        getItems().addAll(left, middle, right);
        widthProperty().subscribe(_ -> place());
        getDividers().get(0).positionProperty().subscribe((_, now) -> moved(0, now.doubleValue()));
        getDividers().get(1).positionProperty().subscribe((_, now) -> moved(1, now.doubleValue()));
    }

    void remember(Settings settings) {
        settings.setColumnWidth("left", leftWidth);
        settings.setColumnWidth("right", rightWidth);
    }

    /// Gives the columns their widths, less where the window is narrow.
    private void place() {
        double width = getWidth();
        if (width <= 0) {
            return;
        }
        double share = Math.min(1, width * 0.55 / (leftWidth + rightWidth));
        placing = true;
        setDividerPositions(leftWidth * share / width, 1 - rightWidth * share / width);
        placing = false;
    }

    private void moved(int divider, double position) {
        boolean byHand = !placing && getScene() != null && isHover() && getWidth() > 0;
        if (!byHand) {
            return;
        }
        if (divider == 0) {
            leftWidth = Math.max(left.minWidth(-1), position * getWidth());
        } else {
            rightWidth = Math.max(right.minWidth(-1), (1 - position) * getWidth());
        }
    }
}
