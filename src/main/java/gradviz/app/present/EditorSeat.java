package gradviz.app.present;

import gradviz.app.show.WhileShown;
import gradviz.drawing.Theme;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Where the text of a copy lies open, while one is under way.
final class EditorSeat extends StackPane {
    /// The size of its text at scale 1, in pixels.
    private static final double FONT = 14;

    private static final double LETTER = 0.6;

    /// What line numbers and edges take, in letters.
    private static final double AROUND = 8;

    private static final double NARROWEST = 0.32;
    private static final double WIDEST = 0.46;

    private final Stagecraft craft;
    private final ObservableValue<Theme> theme;
    private @Nullable LiveEditor editor;
    private double textScale = 1;

    /// @param theme of the view that it lies in
    EditorSeat(Stagecraft craft, ObservableValue<Theme> theme) {
        this.craft = craft;
        this.theme = theme;
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

    /// Takes as much of a width as its lines need at a size of text, from a third to less than a
    /// half.
    void fit(double font, double width) {
        setTextScale(font / FONT);
        LiveEdit.Scratch scratch = craft.live().scratchProperty().get();
        long letters = scratch == null ? 0 : longest(scratch.draft().text());
        double lines = (letters + AROUND) * LETTER * font;
        setPrefWidth(Math.clamp(lines, NARROWEST * width, WIDEST * width));
    }

    /// Notes are folded away, or may be scrolled to.
    private static long longest(String text) {
        return text.lines()
                .mapToLong(line -> line.replaceFirst("#.*", "").stripTrailing().length())
                .max()
                .orElse(0);
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
            made.wear(theme);
            editor = made;
            getChildren().add(made);
        }
    }
}
