package gradviz.app.panel;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A titled column of facts about the step that is shown.
abstract class Panel extends VBox {
    private final Label title = new Label();

    Panel(String id) {
        setId(id);
        getStyleClass().addAll("panel", id);
        title.getStyleClass().add("panel-title");
        title.setId(id + "-title");
        getChildren().add(title);
    }

    /// Begins to follow a show; for the end of a constructor.
    final void follow(Show show) {
        show.positionProperty().subscribe(this::tell);
    }

    final void title(String text) {
        title.setText(text);
    }

    /// Shows the facts of a position, or that there are none.
    abstract void tell(@Nullable Position position);
}
