package gradviz.app.panel;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.drawing.Words;
import gradviz.storyboard.words.History;
import gradviz.text.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CurvePlotTest {
    private static final Levels ONE =
            Levels.of(new History(List.of(new History.Point(6, 1, History.Gap.NONE))), 6);

    @Test
    void theScaleReachesBeyondTheCurve() {
        assertThat(numbers(false)).containsExactly("0", "1", "2");
    }

    @Test
    void whileAQuestionWaitsTheScaleNamesOnlyWhatWasThere() {
        assertThat(numbers(true)).containsExactly("1");
    }

    private static List<String> numbers(boolean secret) {
        Messages messages = Messages.of(Locale.ENGLISH);
        return new CurvePlot(ONE, 6, 9, secret, messages)
                .parts(200, 13).getFirst().marks().stream()
                        .filter(Words.class::isInstance)
                        .map(mark -> ((Words) mark).text())
                        .toList();
    }
}
