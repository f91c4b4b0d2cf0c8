package gradviz.app.canvas;

import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// What dims a picture that is out of date, with the reason just below the graph.
final class Veil extends StackPane {
    private static final double BESIDE = 20;
    private static final double BELOW = 10;

    Veil(StringProperty reason) {
        Label label = new Label();
        label.setId("dimmed");
        label.getStyleClass().add("canvas-reason");
        label.textProperty().bind(reason);
        label.setWrapText(true);
        getStyleClass().add("canvas-veil");
        getChildren().add(label);
        visibleProperty().bind(reason.isNotEmpty());
        setMouseTransparent(true);
        setManaged(false);
        setAlignment(Pos.BOTTOM_CENTER);
    }

    /// Lies over a view of a size, the reason above what is covered at the bottom.
    void cover(double width, double height, double covered) {
        setPadding(new Insets(BESIDE, BESIDE, Math.max(BELOW, covered - BELOW), BESIDE));
        resizeRelocate(0, 0, width, height);
    }
}
