package gradviz.app.present;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.storyboard.Storyboard;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// A show that is always one step ahead of another, for the presenter.
final class Ahead {
    private final Show show = new Show();
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper(this, "over");

    /// Goes ahead while a view is shown.
    Ahead(Node view, Show ahead) {
        show.reducedMotionProperty().set(true);
        WhileShown.tell(view, ahead.positionProperty(), this::follow);
    }

    Show show() {
        return show;
    }

    /// {@return whether there is no step left}
    ReadOnlyBooleanProperty overProperty() {
        return over.getReadOnlyProperty();
    }

    private void follow(@Nullable Position position) {
        if (position == null) {
            return;
        }
        Storyboard storyboard = position.storyboard();
        int next = Math.min(position.step() + 1, storyboard.last());
        over.set(position.step() == storyboard.last());
        if (storyboard == show.storyboard()) {
            show.player().seek(next);
        } else {
            show.open(storyboard, next);
        }
        show.selectedProperty().set(Show.NOTHING);
    }
}
