package gradviz.app.present;

import gradviz.app.show.WhileShown;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Where the text of a copy lies open, while one is under way.
final class EditorSeat extends StackPane {
    private final Stagecraft craft;
    private @Nullable LiveEditor editor;
    private double textScale = 1;

    EditorSeat(Stagecraft craft) {
        this.craft = craft;
        managedProperty().bind(visibleProperty());
        WhileShown.tell(this, craft.live().scratchProperty(), this::edit);
        WhileShown.tell(this, craft.live().editingProperty(), this::setVisible);
    }

    /// Gives the keys to the text, if it is open.
    void takeKeys() {
        if (editor != null) {
            editor.takeKeys();
        }
    }

    void setTextScale(double scale) {
        textScale = scale;
        if (editor != null) {
            editor.setTextScale(scale);
        }
    }

    private void edit(LiveEdit.@Nullable Scratch scratch) {
        getChildren().clear();
        if (editor != null) {
            editor.close();
        }
        editor = null;
        if (scratch != null) {
            LiveEditor made = new LiveEditor(scratch, craft.show(), craft.messages());
            made.setTextScale(textScale);
            editor = made;
            getChildren().add(made);
        }
    }
}
