package gradviz.app.frame;

import gradviz.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The table of keys: what the window obeys and what the list of keys shows.
public final class Keys {
    /// A command with the keys that call it; the first [#shown] of them are listed.
    public record Row(Command command, int shown, List<Chord> chords) {}

    private static final int CHOICES = 9;

    /// Every key, in the order of the list.
    public static final List<Row> ROWS =
            List.of(
                    row(
                            Command.STEP,
                            3,
                            plain(KeyCode.SPACE),
                            plain(KeyCode.RIGHT),
                            plain(KeyCode.PAGE_DOWN),
                            plain(KeyCode.KP_RIGHT)),
                    row(
                            Command.BACK,
                            3,
                            Chord.shift(KeyCode.SPACE),
                            plain(KeyCode.LEFT),
                            plain(KeyCode.PAGE_UP),
                            plain(KeyCode.KP_LEFT)),
                    row(Command.PLAY, 1, plain(KeyCode.ENTER)),
                    row(Command.FIRST, 1, plain(KeyCode.HOME)),
                    row(Command.LAST, 1, plain(KeyCode.END)),
                    row(Command.SPEED, 1, Chord.shift(KeyCode.S)),
                    row(Command.GRAPH, 1, plain(KeyCode.G)),
                    row(Command.LISTING, 1, plain(KeyCode.F2)),
                    row(Command.TABLE, 1, plain(KeyCode.T)),
                    row(Command.CLEAR, 1, plain(KeyCode.C)),
                    row(Command.CLEAR_ALL, 1, Chord.shift(KeyCode.C)),
                    row(Command.AGAIN, 1, Chord.shift(KeyCode.B)),
                    row(Command.VALUE_UP, 1, Chord.shift(KeyCode.UP)),
                    row(Command.VALUE_DOWN, 1, Chord.shift(KeyCode.DOWN)),
                    row(Command.RULE, 1, Chord.shift(KeyCode.R)),
                    row(Command.ORDER, 1, Chord.shift(KeyCode.O)),
                    row(Command.RETAIN, 1, Chord.shift(KeyCode.K)),
                    row(
                            Command.ZOOM_IN,
                            1,
                            plain(KeyCode.EQUALS),
                            Chord.shift(KeyCode.EQUALS),
                            plain(KeyCode.PLUS),
                            Chord.shift(KeyCode.PLUS),
                            plain(KeyCode.ADD)),
                    row(Command.ZOOM_OUT, 1, plain(KeyCode.MINUS), plain(KeyCode.SUBTRACT)),
                    row(Command.FIT, 1, plain(KeyCode.DIGIT0), plain(KeyCode.NUMPAD0)),
                    row(Command.FOLD, 1, plain(KeyCode.F)),
                    row(Command.PREDICT, 1, plain(KeyCode.Q)),
                    row(Command.CHOOSE, 3, digits()),
                    row(Command.PROJECT, 2, plain(KeyCode.F5), plain(KeyCode.F11)),
                    row(Command.COMPARE, 1, plain(KeyCode.V)),
                    row(Command.LEAVE, 1, plain(KeyCode.ESCAPE)),
                    row(Command.RUN, 1, Chord.shortcut(KeyCode.ENTER)),
                    row(Command.UNDO, 1, Chord.shortcut(KeyCode.Z)),
                    row(Command.REDO, 1, Chord.shiftShortcut(KeyCode.Z), Chord.shortcut(KeyCode.Y)),
                    row(Command.LESSONS, 1, Chord.shortcut(KeyCode.L)),
                    row(Command.NEXT_LESSON, 1, Chord.shortcut(KeyCode.PAGE_DOWN)),
                    row(Command.PREVIOUS_LESSON, 1, Chord.shortcut(KeyCode.PAGE_UP)),
                    row(Command.NEW, 1, Chord.shortcut(KeyCode.N)),
                    row(Command.OPEN, 1, Chord.shortcut(KeyCode.O)),
                    row(Command.SAVE, 1, Chord.shortcut(KeyCode.S)),
                    row(Command.SAVE_AS, 1, Chord.shiftShortcut(KeyCode.S)),
                    row(Command.EXPORT, 1, Chord.shortcut(KeyCode.E)),
                    row(Command.COPY_PICTURE, 1, Chord.shiftShortcut(KeyCode.C)),
                    row(
                            Command.TEXT_LARGER,
                            1,
                            Chord.shortcut(KeyCode.EQUALS),
                            Chord.shiftShortcut(KeyCode.EQUALS),
                            Chord.shortcut(KeyCode.PLUS),
                            Chord.shiftShortcut(KeyCode.PLUS),
                            Chord.shortcut(KeyCode.ADD)),
                    row(
                            Command.TEXT_SMALLER,
                            1,
                            Chord.shortcut(KeyCode.MINUS),
                            Chord.shortcut(KeyCode.SUBTRACT)),
                    row(Command.LANGUAGE, 1, Chord.shiftShortcut(KeyCode.L)),
                    row(Command.SETTINGS, 1, Chord.shortcut(KeyCode.COMMA)),
                    row(Command.CLOSE, 1, Chord.shortcut(KeyCode.W)),
                    row(Command.QUIT, 1, Chord.shortcut(KeyCode.Q)),
                    row(
                            Command.KEYS,
                            2,
                            plain(KeyCode.F1),
                            Chord.shift(KeyCode.SLASH),
                            plain(KeyCode.SLASH)));

    private Keys() {}

    /// {@return the command that a pressed key calls}
    ///
    /// @param editing whether text has the keys, so that single keys belong to it
    public static Optional<Command> commandOf(KeyEvent event, boolean editing) {
        for (Row row : ROWS) {
            for (Chord chord : row.chords()) {
                if (chord.matches(event) && !(editing && chord.writes())) {
                    return Optional.of(row.command());
                }
            }
        }
        return Optional.empty();
    }

    /// {@return the lines of the list for some of the commands}
    public static List<KeyList.Line> lines(Messages messages, Predicate<Command> wanted) {
        return ROWS.stream()
                .filter(row -> wanted.test(row.command()))
                .map(
                        row ->
                                new KeyList.Line(
                                        row.chords().subList(0, row.shown()),
                                        messages.text(row.command().message())))
                .toList();
    }

    /// {@return the key of a command that menus show}
    static Optional<Chord> first(Command command) {
        return ROWS.stream()
                .filter(row -> row.command() == command)
                .map(row -> row.chords().getFirst())
                .findFirst();
    }

    /// {@return a hint for the pointer with the key that does the same}
    static String tip(Messages messages, String key, Command command) {
        String tip = messages.text(key);
        return first(command)
                .map(chord -> messages.text("tip.with-key", "tip", tip, "key", chord.text()))
                .orElse(tip);
    }

    /// {@return which choice a key of [Command#CHOOSE] takes, from 0, or -1}
    public static int choiceOf(KeyEvent event) {
        int index = List.of(digits()).indexOf(plain(event.getCode()));
        return index < 0 ? -1 : index % CHOICES;
    }

    /// The digits of the keyboard, then those of the number pad.
    private static Chord[] digits() {
        Chord[] digits = new Chord[2 * CHOICES];
        for (int i = 0; i < CHOICES; i++) {
            digits[i] = plain(KeyCode.valueOf("DIGIT" + (i + 1)));
            digits[CHOICES + i] = plain(KeyCode.valueOf("NUMPAD" + (i + 1)));
        }
        return digits;
    }

    private static Row row(Command command, int shown, Chord... chords) {
        return new Row(command, shown, List.of(chords));
    }

    private static Chord plain(KeyCode code) {
        return Chord.of(code);
    }
}
