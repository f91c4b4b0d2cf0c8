package gradviz.app.frame;

import gradviz.text.Messages;
import java.util.List;
import javafx.scene.input.KeyCode;

/// Keys that act in one place of the window alone: the list names them, the place obeys them.
public enum KeyHint {
    COLUMN_EDGE("column-edge", KeyCode.LEFT, KeyCode.RIGHT),
    DIFFERENCE("difference", KeyCode.D),
    PAIR("pair", KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);

    private final String key;
    private final List<Chord> chords;

    KeyHint(String key, KeyCode... codes) {
        this.key = key;
        this.chords = List.of(codes).stream().map(Chord::of).toList();
    }

    /// {@return the key of the message that says where they act, and what they do}
    String message() {
        return "keys." + key;
    }

    public List<Chord> chords() {
        return chords;
    }

    KeyList.Line line(Messages messages) {
        return new KeyList.Line(chords, messages.text(message()));
    }
}
