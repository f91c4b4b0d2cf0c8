package gradviz.app.show;

import javafx.scene.Parent;
import javafx.scene.layout.Pane;

/// What a window has in front: one view at a time.
///
/// It stays the root of its scene. With another root every colour that style sheets look up there
/// would be unknown while the new one takes its place.
public final class Front extends Pane {
    /// Shows a view in place of the one before.
    public void show(Parent view) {
        getChildren().setAll(view);
    }

    /// The view is as large as the window, as a root would be.
    @Override
    protected void layoutChildren() {
        getChildren().forEach(view -> view.resizeRelocate(0, 0, getWidth(), getHeight()));
    }

    /// {@return the style of the view that is shown}
    public String shownStyle() {
        return getChildren().isEmpty() ? "" : getChildren().getFirst().getStyle();
    }
}
