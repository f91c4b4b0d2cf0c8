package gradviz.app.frame;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A key with what is held down beside it, by the key's code: an input method does not change it.
///
/// @param shortcut whether Ctrl, on macOS Cmd, is held
public record Chord(KeyCode code, boolean shift, boolean shortcut) {

    public static Chord of(KeyCode code) {
        return new Chord(code, false, false);
    }

    public static Chord shift(KeyCode code) {
        return new Chord(code, true, false);
    }

    public static Chord shortcut(KeyCode code) {
        return new Chord(code, false, true);
    }

    public static Chord shiftShortcut(KeyCode code) {
        return new Chord(code, true, true);
    }

    /// {@return the same for a menu to show}
    KeyCombination combination() {
        List<KeyCombination.Modifier> held = new ArrayList<>();
        if (shortcut) {
            held.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (shift) {
            held.add(KeyCombination.SHIFT_DOWN);
        }
        return new KeyCodeCombination(code, held.toArray(KeyCombination.Modifier[]::new));
    }

    public boolean matches(KeyEvent event) {
        return event.getCode() == code
                && event.isShiftDown() == shift
                && event.isShortcutDown() == shortcut
                && !event.isAltDown();
    }

    /// {@return whether the key belongs to the text while one is edited}
    public boolean writes() {
        return !shortcut && !code.isFunctionKey() && code != KeyCode.ESCAPE;
    }

    /// {@return what stands on the keys, in the order they are pressed}
    List<String> caps() {
        List<String> caps = new ArrayList<>();
        if (shortcut) {
            caps.add("Ctrl");
        }
        if (shift) {
            caps.add("Shift");
        }
        caps.add(cap());
        return caps;
    }

    /// {@return the keys as a text writes them: `Ctrl+E`}
    String text() {
        return String.join("+", caps());
    }

    private String cap() {
        return switch (code) {
            case SPACE -> "Space";
            case ENTER -> "Enter";
            case LEFT -> "←";
            case UP -> "↑";
            case DOWN -> "↓";
            case RIGHT -> "→";
            case HOME -> "Home";
            case END -> "End";
            case PAGE_UP -> "PgUp";
            case PAGE_DOWN -> "PgDn";
            case EQUALS, PLUS, ADD -> "+";
            case MINUS, SUBTRACT -> "−";
            case DIGIT0, NUMPAD0 -> "0";
            case SLASH -> "?";
            case COMMA -> ",";
            case ESCAPE -> "Esc";
            default -> code.getName();
        };
    }
}
