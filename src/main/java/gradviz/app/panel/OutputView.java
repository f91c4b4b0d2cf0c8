package gradviz.app.panel;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.text.Face;
import gradviz.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the listing has printed by the end of the step.
public final class OutputView extends VBox {
    private final Lettering text = new Lettering("output-text");
    private final ScrollPane scroll = new ScrollPane(text);
    private final Messages messages;

    public OutputView(Show show, Messages messages) {
        this.messages = messages;
        setId("output");
        getStyleClass().add("output");
        Label title = new Label(messages.text("stage.output"));
        title.getStyleClass().add("panel-title");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("quiet-scroll");
        getChildren().addAll(title, scroll);
        WhileShown.tell(this, show.positionProperty(), this::tell);
    }

    private void tell(@Nullable Position position) {
        String output = position == null ? "" : position.storyboard().output(position.step());
        if (output.isEmpty()) {
            text.show(Face.SANS, messages.text("stage.no-output"));
        } else {
            text.show(Face.MONO, output.stripTrailing());
        }
        scroll.layout();
        scroll.setVvalue(1);
    }
}
