package gradviz.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.text.Messages;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CueTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "PAGE_DOWN, NEXT", "PAGE_UP, BACK", "N, NEXT", "P, BACK", "SPACE, NEXT", "B, BLACK",
        "PERIOD, BLACK", "W, WHITE", "COMMA, WHITE", "F5, END", "ESCAPE, LEAVE", "E, EDIT",
        "R, RETURN", "T, CAPTIONS", "D, DISPLAY", "HOME, FIRST", "END, LAST"
    })
    void obeysClickersAndKeys(KeyCode code, Cue cue) {
        assertThat(Cue.of(pressed(code, false), false)).contains(cue);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"PAGE_DOWN, NEXT", "PAGE_UP, BACK", "F5, END", "ESCAPE, LEAVE"})
    void obeysClickersWhileTextIsWritten(KeyCode code, Cue cue) {
        assertThat(Cue.of(pressed(code, false), true)).contains(cue);
    }

    @ParameterizedTest
    @EnumSource(names = {"N", "P", "B", "W", "E", "R", "T", "SPACE", "PERIOD", "COMMA", "HOME"})
    void leavesTheTextItsKeys(KeyCode code) {
        assertThat(Cue.of(pressed(code, false), true)).isEmpty();
    }

    @Test
    void savesFromTheText() {
        assertThat(Cue.of(pressed(KeyCode.S, true), true)).contains(Cue.KEEP);
    }

    @ParameterizedTest
    @EnumSource
    void hasASentenceForTheListOfKeys(Cue cue) {
        assertThat(Messages.of(Locale.ENGLISH).text(cue.message())).isNotBlank();
        assertThat(cue.listed()).isNotEmpty();
    }

    private static KeyEvent pressed(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }
}
