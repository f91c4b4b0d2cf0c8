package gradviz.app.present;

import gradviz.app.show.WhileShown;
import gradviz.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the audience sees after the last step: that it is over, and what comes next.
final class EndCard extends VBox {
    private final Messages messages;
    private final Label next = new Label();

    EndCard(Presentation presentation, Messages messages) {
        this.messages = messages;
        setId("end-card");
        getStyleClass().add("end-card");
        Label over = new Label(messages.text("present.over"));
        over.getStyleClass().add("end-over");
        next.getStyleClass().add("end-next");
        next.setWrapText(true);
        Label back = new Label(messages.text("present.over-back"));
        back.getStyleClass().add("soft");
        getChildren().addAll(over, next, back);
        WhileShown.tell(this, presentation.endingProperty(), this::show);
    }

    private void show(Presentation.@Nullable Ending ending) {
        setVisible(ending != null);
        if (ending != null) {
            String sentence =
                    ending.next()
                            .map(then -> messages.text("present.over-next", "name", then.name()))
                            .orElse(messages.text("present.over-last"));
            next.setText(sentence);
            setAccessibleText(messages.text("present.over") + "\n" + sentence);
        }
    }
}
