package gradviz.app.present;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

/// What lies before the presenter: this step, and beside it the next one with the notes.
///
/// In a window that is nearly as high as wide, or higher, the two lie under this step, which takes
/// the whole width: a graph grows to the right.
final class PresenterDesk extends GridPane {
    private static final double LEFT = 57;
    private static final double UPPER = 48;
    private static final double UPRIGHT = 0.75;

    private final Region now;
    private final Region next;
    private final Region remarks;
    private boolean upright;

    PresenterDesk(Region now, Region next, Region remarks) {
        this.now = now;
        this.next = next;
        this.remarks = remarks;
        getStyleClass().add("presenter-desk");
        getChildren().addAll(now, next, remarks);
        for (Node part : getChildren()) {
            setHgrow(part, Priority.ALWAYS);
        }
        setVgrow(next, Priority.ALWAYS);
        setMinSize(0, 0);
        arrange();
        widthProperty().subscribe(_ -> turn());
        heightProperty().subscribe(_ -> turn());
    }

    private void turn() {
        boolean high = getHeight() > getWidth() * UPRIGHT;
        if (high != upright) {
            upright = high;
            arrange();
        }
    }

    private void arrange() {
        getRowConstraints().clear();
        if (upright) {
            setConstraints(now, 0, 0, 2, 1);
            setConstraints(next, 0, 1, 1, 1);
            setConstraints(remarks, 1, 1, 1, 1);
            getRowConstraints().addAll(high(UPPER), high(100 - UPPER));
        } else {
            setConstraints(now, 0, 0, 1, 2);
            setConstraints(next, 1, 0, 1, 1);
            setConstraints(remarks, 1, 1, 1, 1);
        }
        getColumnConstraints().setAll(wide(LEFT), wide(100 - LEFT));
    }

    private static ColumnConstraints wide(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static RowConstraints high(double percent) {
        RowConstraints row = new RowConstraints();
        row.setPercentHeight(percent);
        return row;
    }
}
