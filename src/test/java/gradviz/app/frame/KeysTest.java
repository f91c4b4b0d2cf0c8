package gradviz.app.frame;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {
    @ParameterizedTest
    @CsvSource({
        "SPACE, false, false, STEP",
        "RIGHT, false, false, STEP",
        "PAGE_DOWN, false, false, STEP",
        "SPACE, true, false, BACK",
        "LEFT, false, false, BACK",
        "PAGE_UP, false, false, BACK",
        "ENTER, false, false, PLAY",
        "HOME, false, false, FIRST",
        "END, false, false, LAST",
        "C, false, false, CLEAR",
        "EQUALS, true, false, ZOOM_IN",
        "ADD, false, false, ZOOM_IN",
        "MINUS, false, false, ZOOM_OUT",
        "DIGIT0, false, false, FIT",
        "O, false, true, OPEN",
        "S, false, true, SAVE",
        "S, true, true, SAVE_AS",
        "Z, false, true, UNDO",
        "Z, true, true, REDO",
        "E, false, true, EXPORT",
        "C, true, true, COPY_PICTURE",
        "ENTER, false, true, RUN",
        "L, false, true, LESSONS",
        "PAGE_DOWN, false, true, NEXT_LESSON",
        "PAGE_UP, false, true, PREVIOUS_LESSON",
        "F1, false, false, KEYS",
        "SLASH, true, false, KEYS",
        "F5, false, false, PROJECT",
        "F11, false, false, PROJECT",
        "ESCAPE, false, false, LEAVE"
    })
    void aKeyCallsItsCommand(KeyCode code, boolean shift, boolean control, Command command) {
        assertThat(Keys.commandOf(press("", code, shift, control), false)).contains(command);
    }

    @Test
    void aKeyIsKnownByItsCodeUnderAHangulInputMethod() {
        KeyEvent event = press("ㅊ", KeyCode.C, false, false);

        assertThat(Keys.commandOf(event, false)).contains(Command.CLEAR);
    }

    @ParameterizedTest
    @CsvSource({"SPACE", "C", "DIGIT0", "LEFT", "HOME", "ENTER", "MINUS", "SLASH"})
    void aSingleKeyBelongsToTextThatIsEdited(KeyCode code) {
        assertThat(Keys.commandOf(press("", code, false, false), true)).isEmpty();
    }

    @Test
    void shortcutsAndFunctionKeysActWhileTextIsEdited() {
        assertThat(Keys.commandOf(press("", KeyCode.S, false, true), true)).contains(Command.SAVE);
        assertThat(Keys.commandOf(press("", KeyCode.F5, false, false), true))
                .contains(Command.PROJECT);
        assertThat(Keys.commandOf(press("", KeyCode.ESCAPE, false, false), true))
                .contains(Command.LEAVE);
    }

    @Test
    void noKeyHasTwoMeanings() {
        List<Chord> chords = new ArrayList<>();
        Keys.ROWS.forEach(row -> chords.addAll(row.chords()));

        assertThat(chords).doesNotHaveDuplicates();
    }

    @Test
    void everyCommandHasAKeyAndAWordInEachLanguage() {
        assertThat(Keys.ROWS).extracting(Keys.Row::command).contains(Command.values());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            Messages messages = Messages.of(locale);
            assertThat(messages.keys())
                    .containsAll(Arrays.stream(Command.values()).map(Command::message).toList());
        }
    }

    private static KeyEvent press(String typed, KeyCode code, boolean shift, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, typed, typed, code, shift, control, false, false);
    }
}
