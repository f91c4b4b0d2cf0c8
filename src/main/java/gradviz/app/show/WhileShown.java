package gradviz.app.show;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
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
    private final boolean waits;
    private Subscription subscription = Subscription.EMPTY;
    private @Nullable T seen;
    private boolean begun;

    private WhileShown(
            ObservableValue<T> value,
            BiConsumer<? super T, ? super T> told,
            boolean tellsFirst,
            boolean waits) {
        this.value = value;
        this.told = told;
        this.tellsFirst = tellsFirst;
        this.waits = waits;
    }

    /// Tells each value, beginning with the one there is when the view is first shown.
    public static <T extends @Nullable Object> void tell(
            Node view, ObservableValue<T> value, Consumer<? super T> told) {
        WhileShown<T> watch = new WhileShown<>(value, (_, now) -> told.accept(now), true, false);
        view.sceneProperty().subscribe(watch::follow);
    }

    /// Tells each value as [#tell] does, but what a view missed only after it is back.
    ///
    /// For a control that lays itself out when it is told: while it is put into its scene, its
    /// parents have no styles yet, and it would look for their colours in vain.
    public static <T extends @Nullable Object> void tellOnceBack(
            Node view, ObservableValue<T> value, Consumer<? super T> told) {
        WhileShown<T> watch = new WhileShown<>(value, (_, now) -> told.accept(now), true, true);
        view.sceneProperty().subscribe(watch::follow);
    }

    /// Tells each change, as the value before and the value after it.
    public static <T extends @Nullable Object> void changes(
            Node view, ObservableValue<T> value, BiConsumer<? super T, ? super T> told) {
        WhileShown<T> watch = new WhileShown<>(value, told, false, false);
        watch.begin(value.getValue());
        view.sceneProperty().subscribe(watch::follow);
    }

    private void follow(@Nullable Scene scene) {
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
        if (scene == null) {
            return;
        }
        if (waits && begun) {
            Subscription current = value.subscribe((_, now) -> change(now));
            subscription = current;
            Platform.runLater(() -> catchUp(current));
        } else {
            subscription = value.subscribe(this::change);
        }
    }

    @SuppressWarnings("ReferenceEquality") // Each time in a scene has its own subscription.
    private void catchUp(Subscription back) {
        if (subscription == back) {
            change(value.getValue());
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
