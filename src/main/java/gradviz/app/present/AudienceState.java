package gradviz.app.present;

import gradviz.app.show.WhileShown;
import gradviz.text.Messages;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// Says to the presenter what the audience sees where that is not the picture of the step.
final class AudienceState extends Label {
    private final Stagecraft craft;

    AudienceState(Stagecraft craft) {
        this.craft = craft;
        setId("audience-state");
        getStyleClass().add("audience-state");
        WhileShown.tell(this, craft.presentation().coverProperty(), _ -> tell());
        WhileShown.tell(this, craft.presentation().endingProperty(), _ -> tell());
        WhileShown.tell(this, craft.live().scratchProperty(), _ -> tell());
    }

    private void tell() {
        Messages messages = craft.messages();
        Presentation.@Nullable Ending ending = craft.presentation().endingProperty().get();
        setText(
                switch (craft.presentation().coverProperty().get()) {
                    case BLACK -> messages.text("present.is-black");
                    case WHITE -> messages.text("present.is-white");
                    case NONE -> ending == null ? picture() : ended(ending);
                });
    }

    private String picture() {
        boolean copy = craft.live().scratchProperty().get() != null;
        return craft.messages().text(copy ? "present.is-copy" : "present.is-picture");
    }

    private String ended(Presentation.Ending ending) {
        return ending.next()
                .map(next -> craft.messages().text("present.is-end-next", "name", next.name()))
                .orElse(craft.messages().text("present.is-end"));
    }
}
