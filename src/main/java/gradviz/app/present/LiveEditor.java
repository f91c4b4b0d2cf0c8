package gradviz.app.present;

import gradviz.app.editor.Editor;
import gradviz.app.editor.Underline;
import gradviz.app.frame.TroubleView;
import gradviz.app.session.Trouble;
import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.drawing.Theme;
import gradviz.listing.Span;
import gradviz.text.Messages;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The text of a copy at reading size, with what is wrong with it and the keys that lead out.
final class LiveEditor extends VBox {
    private final Editor editor;

    LiveEditor(LiveEdit.Scratch scratch, Show show, Messages messages) {
        getStyleClass().add("live-editor");
        Label title = new Label(messages.text("present.what-if"));
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        editor = new Editor(scratch.draft(), messages);
        VBox.setVgrow(editor, Priority.ALWAYS);
        TroubleView trouble = new TroubleView(scratch.session(), scratch.draft(), messages);
        Label keys = new Label(messages.text("present.what-if-keys"));
        keys.getStyleClass().add("soft");
        keys.setWrapText(true);
        keys.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(title, editor, trouble, keys);
        WhileShown.tell(this, show.positionProperty(), this::light);
        WhileShown.tell(this, scratch.session().troubleProperty(), this::underline);
    }

    /// Gives the keys to the text.
    void takeKeys() {
        editor.takeKeys();
    }

    /// Lets go of the text for good.
    void close() {
        editor.close();
    }

    /// Takes the colours of the view that it lies in.
    void wear(ObservableValue<Theme> theme) {
        editor.themeProperty().bind(theme);
    }

    void setTextScale(double scale) {
        editor.setTextScale(scale);
    }

    private void light(@Nullable Position position) {
        editor.setLit(position == null ? List.of() : position.storyboard().lines(position.step()));
    }

    private void underline(@Nullable Trouble trouble) {
        Span place = trouble == null ? null : trouble.place();
        editor.setUnderline(
                place == null
                        ? null
                        : new Underline(
                                place.line(),
                                place.column(),
                                Math.max(1, place.end() - place.start())));
    }
}
