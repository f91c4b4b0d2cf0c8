package gradviz.app.present;

import gradviz.app.session.Trouble;
import gradviz.app.show.WhileShown;
import gradviz.storyboard.Storyboard;
import gradviz.text.Messages;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// What stands in the place of a picture that is not there yet: that the listing runs, or why it
/// has not run.
final class Waiting extends Label {
    private final Stagecraft craft;

    Waiting(Stagecraft craft) {
        this.craft = craft;
        setId("waiting");
        getStyleClass().add("waiting");
        setWrapText(true);
        setMouseTransparent(true);
        WhileShown.tell(this, craft.show().storyboardProperty(), _ -> tell());
        WhileShown.tell(this, craft.live().session().troubleProperty(), _ -> tell());
    }

    private void tell() {
        Messages messages = craft.messages();
        @Nullable Trouble trouble = craft.live().session().troubleProperty().get();
        setVisible(isEmpty(craft.show().storyboard(), trouble));
        setText(trouble == null ? messages.text("window.running") : trouble.sentence());
    }

    /// Of a listing that stops before its first step there is a picture, with nothing in it.
    private static boolean isEmpty(@Nullable Storyboard storyboard, @Nullable Trouble trouble) {
        return storyboard == null || trouble != null && trouble.stops() && storyboard.last() == 0;
    }
}
