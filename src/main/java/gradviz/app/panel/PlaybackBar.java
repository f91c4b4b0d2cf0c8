package gradviz.app.panel;

import gradviz.app.show.Pace;
import gradviz.app.show.Player;
import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The controls of time: first, back, step, play, last, the time line, speed and text size.
public final class PlaybackBar extends TimeBar {
    private final Messages messages;
    private final Player player;
    private final StepButtons steppers;
    private final Label count = new Label();
    private final Button speed = new Button();

    public PlaybackBar(Show show, Pace pace, Messages messages, Runnable smaller, Runnable larger) {
        this(
                show,
                messages,
                new StepButtons(show.player(), pace, "playback", messages),
                new TimeLine(show, pace, messages),
                new HBox());
        rest().getChildren().addAll(quiet("smaller", smaller), quiet("larger", larger));
    }

    private PlaybackBar(
            Show show, Messages messages, StepButtons steppers, TimeLine line, HBox rest) {
        super(steppers, line, rest);
        this.messages = messages;
        this.player = show.player();
        this.steppers = steppers;
        setId("playback");
        rest.getStyleClass().add("playback-part");
        count.setId("playback-count");
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        prepare(speed, "speed", player::nextSpeed);
        rest.getChildren().addAll(count, speed);
        WhileShown.tell(this, player.stepProperty(), _ -> tell());
        WhileShown.tell(this, player.lastProperty(), _ -> tell());
        WhileShown.tell(this, player.speedProperty(), _ -> tell());
        WhileShown.tell(this, show.positionProperty(), this::say);
    }

    /// A button that steps and keeps the focus says what the step did.
    private void say(@Nullable Position position) {
        if (position != null) {
            steppers.say(position.storyboard().narration(position.step()).text());
        }
    }

    private Button quiet(String key, Runnable act) {
        Button button = new Button(messages.text("stage." + key));
        prepare(button, key, act);
        button.setAccessibleText(messages.text("stage." + key));
        button.setTooltip(new Tooltip(messages.text("stage." + key + ".tip")));
        return button;
    }

    private static void prepare(Button button, String key, Runnable act) {
        button.setId("playback-" + key);
        button.getStyleClass().add("quiet-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
    }

    private void tell() {
        count.setText(messages.text("stage.count", "step", player.step(), "last", player.last()));
        String times = times(player.speedProperty().get());
        speed.setText(messages.text("stage.speed", "speed", times));
        String tip = messages.text("stage.speed.tip", "speed", times);
        speed.setTooltip(new Tooltip(tip));
        speed.setAccessibleText(tip);
    }

    private static String times(double speed) {
        return speed == Math.rint(speed) ? Integer.toString((int) speed) : Double.toString(speed);
    }
}
