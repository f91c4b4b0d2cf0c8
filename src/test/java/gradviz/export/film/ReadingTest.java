package gradviz.export.film;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.drawing.Anchor;
import gradviz.drawing.Drawing;
import gradviz.drawing.Ink;
import gradviz.drawing.Part;
import gradviz.drawing.Words;
import gradviz.text.Face;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {
    @Test
    void looksASecondWhereNothingNewIsToRead() {
        assertThat(Reading.pause(words("x", "3.0"), words("3.0", "x")))
                .isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void looksLongerTheMoreIsNew() {
        var pause = Reading.pause(words("x"), words("x", "a".repeat(40)));

        assertThat(pause).isEqualTo(Duration.ofMillis(1000 + 40 * 45));
    }

    @Test
    void countsASyllableOfHangulAsTwoLetters() {
        assertThat(Reading.pause(words(), words("기울기")))
                .isEqualTo(Reading.pause(words(), words("letter")));
    }

    @Test
    void looksAtNothingForLongerThanSevenSeconds() {
        assertThat(Reading.pause(words(), words("a".repeat(1000))))
                .isEqualTo(Duration.ofSeconds(7));
    }

    private static Drawing words(String... texts) {
        var marks =
                Arrays.stream(texts)
                        .map(t -> new Words(0, 0, t, Face.SANS, 16, Ink.TEXT, Anchor.START))
                        .toList();
        var part = Part.of("words", marks);
        return new Drawing(part.bounds(), List.of(), List.of(part));
    }
}
