package gradviz.app.twin;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What the arrows do inside the twin.
final class TwinKeys {
    private TwinKeys() {}

    /// {@return whether a pressed key folds or opens the scope that a part is in}
    static boolean isFold(KeyEvent event) {
        return event.getCode() == KeyCode.F
                && !event.isShiftDown()
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown();
    }

    /// {@return the way that a pressed key goes; Ctrl and Alt belong to the window}
    static Optional<Twin.Way> wayOf(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return Optional.empty();
        }
        boolean shift = event.isShiftDown();
        return switch (event.getCode()) {
            case RIGHT, KP_RIGHT -> Optional.of(shift ? Twin.Way.NEXT_USE : Twin.Way.FORWARD);
            case LEFT, KP_LEFT -> Optional.of(shift ? Twin.Way.PREVIOUS_USE : Twin.Way.BACKWARD);
            case DOWN, KP_DOWN -> shift ? Optional.empty() : Optional.of(Twin.Way.NEXT);
            case UP, KP_UP -> shift ? Optional.empty() : Optional.of(Twin.Way.PREVIOUS);
            default -> Optional.empty();
        };
    }
}
