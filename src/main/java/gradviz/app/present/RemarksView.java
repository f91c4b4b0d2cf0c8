package gradviz.app.present;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.text.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The author's notes for the presenter: at this line, and those that come next.
final class RemarksView extends VBox {
    private final Messages messages;

    RemarksView(Show show, Messages messages) {
        this.messages = messages;
        setId("remarks");
        getStyleClass().add("remarks");
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        WhileShown.tell(this, show.positionProperty(), this::tell);
    }

    private void tell(@Nullable Position position) {
        getChildren().clear();
        Remarks remarks =
                position == null ? new Remarks(List.of(), List.of()) : Remarks.at(position);
        add("present.note", remarks.now(), "remark");
        add("present.note-soon", remarks.soon(), "remark-soon");
        setVisible(!getChildren().isEmpty());
    }

    private void add(String title, List<String> notes, String styleClass) {
        if (notes.isEmpty()) {
            return;
        }
        Label heading = new Label(messages.text(title));
        heading.getStyleClass().add("panel-title");
        getChildren().add(heading);
        for (String note : notes) {
            Label text = new Label(note);
            text.getStyleClass().add(styleClass);
            text.setWrapText(true);
            text.setMinHeight(USE_PREF_SIZE);
            getChildren().add(text);
        }
    }
}
