package gradviz.app.present;

import gradviz.app.show.Pace;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What the audience sees: the picture or the end card, and what covers it.
///
/// A press of any key that steps takes a cover away and does no more, as clickers have it.
public final class Presentation {

    /// What lies over the audience's picture.
    public enum Cover {
        NONE,
        BLACK,
        WHITE
    }

    private final ReadOnlyObjectWrapper<Cover> cover =
            new ReadOnlyObjectWrapper<>(this, "cover", Cover.NONE);
    private final ReadOnlyBooleanWrapper captions = new ReadOnlyBooleanWrapper(this, "captions");
    private final ReadOnlyObjectWrapper<@Nullable Ending> ending =
            new ReadOnlyObjectWrapper<>(this, "ending");
    private final Pace pace;
    private final Supplier<Object> place;
    private final Supplier<Optional<Following>> following;

    /// @param pace what goes from step to step
    /// @param place where it has come to; a step that leaves this as it is was none
    /// @param following the listing that comes after the one on show
    public Presentation(
            Pace pace, Supplier<Object> place, Supplier<Optional<Following>> following) {
        this.pace = pace;
        this.place = place;
        this.following = following;
    }

    /// {@return what lies over the audience's picture}
    public ReadOnlyObjectProperty<Cover> coverProperty() {
        return cover.getReadOnlyProperty();
    }

    boolean isCovered() {
        return cover.get() != Cover.NONE;
    }

    /// {@return whether the sentence of the step shows}
    public ReadOnlyBooleanProperty captionsProperty() {
        return captions.getReadOnlyProperty();
    }

    /// {@return the end card, or null while steps are shown}
    public ReadOnlyObjectProperty<@Nullable Ending> endingProperty() {
        return ending.getReadOnlyProperty();
    }

    /// Goes on: to the next step, after the last to the end card, from there to the next listing.
    public void next() {
        if (uncovers()) {
            return;
        }
        Ending shown = ending.get();
        if (shown != null) {
            shown.next().ifPresent(next -> next.open().run());
            return;
        }
        Object before = place.get();
        pace.step();
        if (before.equals(place.get())) {
            ending.set(new Ending(following.get()));
        }
    }

    /// Goes back: from the end card to the last step, else to the step before.
    public void back() {
        if (uncovers()) {
            return;
        }
        if (ending.get() != null) {
            ending.set(null);
        } else {
            pace.back();
        }
    }

    /// Plays, or stops; what covers the picture or ended it is taken away.
    public void play() {
        if (!uncovers()) {
            ending.set(null);
            pace.play();
        }
    }

    /// Blacks the audience's picture, or brings it back.
    public void black() {
        cover(Cover.BLACK);
    }

    /// Whites the audience's picture, or brings it back.
    public void white() {
        cover(Cover.WHITE);
    }

    /// Shows or hides the sentence of the step.
    public void toggleCaptions() {
        captions.set(!captions.get());
    }

    /// Says that another step is on show, whatever brought it there.
    public void moved() {
        ending.set(null);
    }

    private void cover(Cover wanted) {
        cover.set(cover.get() == wanted ? Cover.NONE : wanted);
    }

    /// Brings back what was covered.
    ///
    /// @return whether anything was
    boolean uncovers() {
        boolean covered = isCovered();
        cover.set(Cover.NONE);
        return covered;
    }

    /// The card after the last step.
    public record Ending(Optional<Following> next) {}
}
