package gradviz.app.canvas;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// What dims a picture that is out of date, with the reason.
final class Veil extends StackPane {
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
    }
}
