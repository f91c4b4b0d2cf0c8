package gradviz.app.panel;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.app.show.Pace;
import gradviz.app.show.Player;
import gradviz.app.show.Show;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import gradviz.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PlaybackBarTest {
    private final Show show = new Show();
    private final List<String> paces = new ArrayList<>();
    private final AtomicInteger larger = new AtomicInteger();
    private final AtomicReference<Scene> scene = new AtomicReference<>();

    @BeforeEach
    void open() throws Exception {
        Run run = Run.of("x = Variable(np.array(3.0))\ny = add(x, x)\ny.backward()\n");
        Storyboard storyboard = Storyboard.of(run, Setting.of(Locale.ENGLISH));
        onFx(
                () -> {
                    Messages messages = Messages.of(Locale.ENGLISH);
                    show.reducedMotionProperty().set(true);
                    show.open(storyboard, 2);
                    scene.set(new Scene(bar(messages)));
                    return scene;
                });
    }

    @Test
    void saysWhichStepOfHowManyIsShown() throws Exception {
        assertThat(count()).isEqualTo("2 / 8");

        press("step");

        assertThat(count()).isEqualTo("3 / 8");
    }

    @Test
    void goesBackToTheStartAndToTheEnd() throws Exception {
        press("back");
        assertThat(show.player().step()).isEqualTo(1);

        press("last");
        assertThat(show.player().step()).isEqualTo(8);

        press("first");
        assertThat(show.player().step()).isZero();
    }

    @Test
    void thePlayButtonNamesWhatItWouldDo() throws Exception {
        press("play");
        assertThat(button("play").getAccessibleText()).isEqualTo("Stop");

        press("play");
        assertThat(button("play").getAccessibleText()).isEqualTo("Play");
    }

    @Test
    void theTimeLineGoesOnTheSameWayAsTheKeysDo() throws Exception {
        onFx(
                () -> {
                    Node line = scene.get().lookup("#timeline");
                    line.executeAccessibleAction(AccessibleAction.INCREMENT);
                    line.executeAccessibleAction(AccessibleAction.INCREMENT);
                    line.executeAccessibleAction(AccessibleAction.DECREMENT);
                    return line;
                });

        assertThat(paces).containsExactly("step", "step", "back");
        assertThat(count()).isEqualTo("3 / 8");
    }

    @Test
    void aLineThatWouldBeTooShortStandsAboveTheButtons() throws Exception {
        assertThat(layOut(1200)).isTrue();
        assertThat(layOut(400)).isFalse();
    }

    /// {@return whether line and buttons stand in one row, at a width in pixels}
    private boolean layOut(double width) throws Exception {
        boolean[] beside = new boolean[1];
        onFx(
                () -> {
                    Region bar = (Region) scene.get().getRoot();
                    bar.applyCss();
                    bar.resize(width, bar.prefHeight(width));
                    bar.layout();
                    Bounds line = scene.get().lookup("#timeline").getBoundsInParent();
                    Bounds buttons = button("step").getParent().getBoundsInParent();
                    beside[0] = line.getMaxY() > buttons.getMinY();
                    assertThat(beside[0] ? line.getMinX() : buttons.getMinY())
                            .isGreaterThanOrEqualTo(beside[0] ? buttons.getMaxX() : line.getMaxY());
                    assertThat(line.getWidth()).isGreaterThan(250);
                    return bar;
                });
        return beside[0];
    }

    @Test
    void handsTextSizeOn() throws Exception {
        press("larger");

        assertThat(larger).hasValue(1);
    }

    private PlaybackBar bar(Messages messages) {
        return new PlaybackBar(
                show,
                new Straight(show.player(), paces),
                messages,
                () -> {},
                larger::incrementAndGet);
    }

    private String count() {
        return ((Label) scene.get().lookup("#playback-count")).getText();
    }

    private Button button(String key) {
        return (Button) scene.get().lookup("#playback-" + key);
    }

    private void press(String key) throws Exception {
        onFx(
                () -> {
                    button(key).fire();
                    return key;
                });
    }

    private static <T> void onFx(Callable<T> work) throws Exception {
        WaitForAsyncUtils.asyncFx(work).get(30, TimeUnit.SECONDS);
    }

    /// Nothing stands between two steps.
    private record Straight(Player player, List<String> paces) implements Pace {
        @Override
        public void step() {
            paces.add("step");
            player.forward();
        }

        @Override
        public void back() {
            paces.add("back");
            player.back();
        }

        @Override
        public void play() {
            player.togglePlay();
        }
    }
}
