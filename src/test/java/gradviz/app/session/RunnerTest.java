package gradviz.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.text.Messages;
import gradviz.trace.Recording;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RunnerTest {
    private static final String TWICE =
            "x = Variable(np.array(3.0))\ny = add(x, x)\ny.backward()\n";

    @Test
    void saysThatARecordedListingDoesNotRunLikeThisHere() {
        Recording recording = recording(TWICE);
        Recording foreign =
                new Recording(
                        recording.listing(),
                        recording.rule(),
                        "printed elsewhere\n",
                        recording.ending(),
                        recording.events(),
                        recording.scopes());

        Trouble trouble = Objects.requireNonNull(make(foreign, TWICE).trouble());

        assertThat(trouble.sentence()).contains("does not run like this here");
        assertThat(trouble.stops()).isFalse();
    }

    @Test
    void saysNothingOfARecordingThatRunsTheSame() {
        assertThat(make(recording(TWICE), TWICE).trouble()).isNull();
    }

    @Test
    void runsAnEditedListingAnew() {
        Made made = make(recording(TWICE), TWICE.replace("3.0", "4.0"));

        assertThat(made.trouble()).isNull();
        assertThat(Objects.requireNonNull(made.storyboard()).run().listing().text())
                .contains("4.0");
    }

    private static Made make(Recording recording, String text) {
        return new Runner(() -> recording).make(text, Setting.of(Locale.ENGLISH), () -> false);
    }

    private static Recording recording(String text) {
        Messages messages = Messages.of(Locale.ENGLISH);
        return Run.of(text).recording(messages::text);
    }
}
