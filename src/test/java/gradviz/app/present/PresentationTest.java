package gradviz.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.app.present.Presentation.Cover;
import gradviz.app.show.Pace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each press does, by what the audience sees before it.
class PresentationTest {
    private final List<String> opened = new ArrayList<>();
    private final ThreeSteps steps = new ThreeSteps();
    private Optional<Following> following =
            Optional.of(new Following("second.py", () -> opened.add("second.py")));
    private final Presentation presentation =
            new Presentation(steps, () -> steps.at, () -> following);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // presses before,      what is seen, then
        "'',                    step 0",
        "next,                  step 1",
        "next next,             step 2",
        "next next next,        step 3",
        "next next back,        step 1",
        "back,                  step 0",
        "next black,            black over step 1",
        "next white,            white over step 1",
        "black black,           step 0",
        "white white,           step 0",
        "black white,           white over step 0",
        "white black,           black over step 0",
        "next black next,       step 1",
        "next black back,       step 1",
        "next black play,       step 1",
        "next black next next,  step 2",
        "last next,             end",
        "last next back,        step 3",
        "last next back back,   step 2",
        "last next black,       black over end",
        "last next black black, end",
        "last next black next,  end",
        "last next home,        step 0",
        "last next play,        playing"
    })
    void leadsFromWhatIsSeenToWhatIsSeen(String presses, String seen) {
        press(presses);

        assertThat(seen()).isEqualTo(seen);
        assertThat(opened).isEmpty();
    }

    @Test
    void opensTheNextListingByAPressOnTheEndCard() {
        press("last next next");

        assertThat(opened).containsExactly("second.py");
    }

    @Test
    void namesTheNextListingOnTheEndCard() {
        press("last next");

        Presentation.Ending ending = presentation.endingProperty().get();
        assertThat(ending).isNotNull();
        assertThat(ending.next().map(Following::name)).contains("second.py");
    }

    @Test
    void staysOnTheEndCardWhereNothingFollows() {
        following = Optional.empty();

        press("last next next next");

        assertThat(seen()).isEqualTo("end");
    }

    @Test
    void beginsWithoutCaptionsAndShowsThemOnDemand() {
        assertThat(presentation.captionsProperty().get()).isFalse();

        presentation.toggleCaptions();

        assertThat(presentation.captionsProperty().get()).isTrue();
    }

    private void press(String presses) {
        for (String press : presses.split(" ", -1)) {
            switch (press) {
                case "" -> {}
                case "next" -> presentation.next();
                case "back" -> presentation.back();
                case "play" -> presentation.play();
                case "black" -> presentation.black();
                case "white" -> presentation.white();
                case "last" -> goTo(3);
                case "home" -> goTo(0);
                default -> throw new IllegalArgumentException(press);
            }
        }
    }

    private void goTo(int step) {
        steps.at = step;
        presentation.moved();
    }

    private String seen() {
        String under = steps.playing ? "playing" : "step " + steps.at;
        String shown = presentation.endingProperty().get() == null ? under : "end";
        Cover cover = presentation.coverProperty().get();
        return switch (cover) {
            case NONE -> shown;
            case BLACK -> "black over " + shown;
            case WHITE -> "white over " + shown;
        };
    }

    /// A pace of three steps.
    private static final class ThreeSteps implements Pace {
        private int at;
        private boolean playing;

        @Override
        public void step() {
            at = Math.min(3, at + 1);
        }

        @Override
        public void back() {
            at = Math.max(0, at - 1);
        }

        @Override
        public void play() {
            playing = true;
        }
    }
}
