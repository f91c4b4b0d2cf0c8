package gradviz.app.present;

import gradviz.app.predict.Asking;
import gradviz.app.predict.Card;
import gradviz.app.show.Position;
import gradviz.app.show.WhileShown;
import gradviz.text.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// For the presenter alone: the answer to what is asked, and the author's notes at this line and
/// the next.
final class RemarksView extends VBox {
    private final Asking asking;
    private final Messages messages;

    RemarksView(Asking asking, Messages messages) {
        this.asking = asking;
        this.messages = messages;
        setId("remarks");
        getStyleClass().add("remarks");
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        WhileShown.tell(this, asking.show().positionProperty(), _ -> tell());
        WhileShown.tell(this, asking.cardProperty(), _ -> tell());
    }

    private void tell() {
        Position position = asking.show().position();
        Card card = asking.card();
        String answer = card == null ? null : card.question().answer();
        getChildren().clear();
        add("present.answer", answer == null ? List.of() : List.of(answer), "remark-answer");
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
