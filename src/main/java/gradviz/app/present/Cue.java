package gradviz.app.present;

import gradviz.app.frame.Chord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What a presenter can do, with the keys for it; clickers send some of them.
public enum Cue {
    NEXT(
            3,
            Chord.of(KeyCode.SPACE),
            Chord.of(KeyCode.PAGE_DOWN),
            Chord.of(KeyCode.N),
            Chord.of(KeyCode.RIGHT),
            Chord.of(KeyCode.KP_RIGHT)),
    BACK(
            3,
            Chord.shift(KeyCode.SPACE),
            Chord.of(KeyCode.PAGE_UP),
            Chord.of(KeyCode.P),
            Chord.of(KeyCode.LEFT),
            Chord.of(KeyCode.KP_LEFT)),
    PLAY(1, Chord.of(KeyCode.ENTER)),
    FIRST(1, Chord.of(KeyCode.HOME)),
    LAST(1, Chord.of(KeyCode.END)),
    BLACK(2, Chord.of(KeyCode.B), Chord.of(KeyCode.PERIOD), Chord.of(KeyCode.DECIMAL)),
    WHITE(2, Chord.of(KeyCode.W), Chord.of(KeyCode.COMMA)),
    CAPTIONS(1, Chord.of(KeyCode.T)),
    EDIT(1, Chord.of(KeyCode.E)),
    RETURN(1, Chord.of(KeyCode.R)),
    KEEP(1, Chord.shortcut(KeyCode.S)),
    CLEAR(1, Chord.of(KeyCode.C)),
    CLOSER(
            1,
            Chord.of(KeyCode.EQUALS),
            Chord.shift(KeyCode.EQUALS),
            Chord.of(KeyCode.PLUS),
            Chord.of(KeyCode.ADD)),
    FARTHER(1, Chord.of(KeyCode.MINUS), Chord.of(KeyCode.SUBTRACT)),
    FIT(1, Chord.of(KeyCode.DIGIT0), Chord.of(KeyCode.NUMPAD0)),
    TEXT_LARGER(
            1,
            Chord.shortcut(KeyCode.EQUALS),
            Chord.shiftShortcut(KeyCode.EQUALS),
            Chord.shortcut(KeyCode.PLUS),
            Chord.shiftShortcut(KeyCode.PLUS),
            Chord.shortcut(KeyCode.ADD)),
    TEXT_SMALLER(1, Chord.shortcut(KeyCode.MINUS), Chord.shortcut(KeyCode.SUBTRACT)),
    UNDO(1, Chord.shortcut(KeyCode.Z)),
    REDO(1, Chord.shiftShortcut(KeyCode.Z), Chord.shortcut(KeyCode.Y)),
    RUN(1, Chord.shortcut(KeyCode.ENTER)),
    DISPLAY(1, Chord.of(KeyCode.D)),
    LANGUAGE(1, Chord.shiftShortcut(KeyCode.L)),
    KEYS(2, Chord.of(KeyCode.F1), Chord.shift(KeyCode.SLASH), Chord.of(KeyCode.SLASH)),
    LEAVE(1, Chord.of(KeyCode.ESCAPE)),
    END(2, Chord.of(KeyCode.F5), Chord.of(KeyCode.F11));

    private final int shown;
    private final List<Chord> chords;

    Cue(int shown, Chord... chords) {
        this.shown = shown;
        this.chords = List.of(chords);
    }

    /// {@return the key of the message that says what it does}
    String message() {
        return "present." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// {@return the keys that a list of keys shows}
    List<Chord> listed() {
        return chords.subList(0, shown);
    }

    /// {@return what a pressed key calls for}
    ///
    /// @param writing whether text has the keys: then only those of clickers, function keys and
    ///   keys with Ctrl count
    static Optional<Cue> of(KeyEvent event, boolean writing) {
        for (Cue cue : values()) {
            for (Chord chord : cue.chords) {
                if (chord.matches(event) && !(writing && belongsToText(chord))) {
                    return Optional.of(cue);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean belongsToText(Chord chord) {
        boolean clicker = chord.code() == KeyCode.PAGE_DOWN || chord.code() == KeyCode.PAGE_UP;
        return chord.writes() && !clicker;
    }
}
