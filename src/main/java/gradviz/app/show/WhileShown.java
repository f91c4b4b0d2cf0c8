package gradviz.app.show;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Tells a view what changes while the view is in a scene, and once it is back, what it missed.
///
/// A view that was taken out of its scene does no work, and nothing keeps it alive: so views need
/// not be disposed of.
///
/// @param <T> what is watched
public final class WhileShown<T extends @Nullable Object> {
    private final ObservableValue<T> value;
    private final BiConsumer<? super T, ? super T> told;
    private final boolean tellsFirst;
    private Subscription subscription = Subscription.EMPTY;
    private @Nullable T seen;
    private boolean begun;

    private WhileShown(
            ObservableValue<T> value, BiConsumer<? super T, ? super T> told, boolean tellsFirst) {
        this.value = value;
        this.told = told;
        this.tellsFirst = tellsFirst;
    }

    /// Tells each value, beginning with the one there is when the view is first shown.
    public static <T extends @Nullable Object> void tell(
            Node view, ObservableValue<T> value, Consumer<? super T> told) {
        WhileShown<T> watch = new WhileShown<>(value, (_, now) -> told.accept(now), true);
        view.sceneProperty().subscribe(watch::follow);
    }

    /// Tells each change, as the value before and the value after it.
    public static <T extends @Nullable Object> void changes(
            Node view, ObservableValue<T> value, BiConsumer<? super T, ? super T> told) {
        WhileShown<T> watch = new WhileShown<>(value, told, false);
        watch.begin(value.getValue());
        view.sceneProperty().subscribe(watch::follow);
    }

    private void follow(@Nullable Scene scene) {
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
        if (scene != null) {
            subscription = value.subscribe(this::change);
        }
    }

    private void begin(T first) {
        begun = true;
        seen = first;
    }

    @SuppressWarnings("NullAway") // What was seen is a T once it has begun.
    private void change(T now) {
        boolean first = !begun && tellsFirst;
        T before = seen;
        if (first || !Objects.equals(before, now)) {
            begin(now);
            told.accept(before, now);
        }
    }
}
