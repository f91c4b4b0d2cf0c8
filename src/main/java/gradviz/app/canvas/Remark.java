package gradviz.app.canvas;

import gradviz.storyboard.Storyboard;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// The line above a picture that says which part of a graph it shows, where it is not all of it.
final class Remark extends Label {
    private static final double GAP = 20;

    Remark() {
        setId("excerpt");
        getStyleClass().add("canvas-remark");
        setWrapText(true);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    void tell(@Nullable Storyboard storyboard) {
        setText(storyboard == null ? "" : storyboard.remark());
        setVisible(!getText().isEmpty());
    }

    /// Takes its place in a view of some width.
    void lie(double width) {
        double most = Math.max(0, width - 2 * GAP);
        double wide = Math.min(most, prefWidth(-1));
        resizeRelocate(GAP, GAP / 2, wide, prefHeight(wide));
    }
}
