package gradviz.app.panel;

import gradviz.app.show.Pace;
import gradviz.app.show.Player;
import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.text.Messages;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The controls of time: first, back, step, play, last, the time line, speed and text size.
public final class PlaybackBar extends HBox {
    private final Messages messages;
    private final Player player;
    private final Icon playIcon = new Icon(Icon.FORWARD, 0.75, 0.9);
    private final Button play = new Button();
    private final Label count = new Label();
    private final Button speed = new Button();

    public PlaybackBar(Show show, Pace pace, Messages messages, Runnable smaller, Runnable larger) {
        this.messages = messages;
        this.player = show.player();
        setId("playback");
        getStyleClass().add("playback");
        Button first = icon("first", Icon.TO_FIRST, 1.1, 1.1, player::first);
        Button back = icon("back", Icon.BACK, 0.75, 1, pace::back);
        Button last = icon("last", Icon.TO_LAST, 1.1, 1.1, player::end);
        Button step = new Button(messages.text("stage.step"), new Icon(Icon.FORWARD, 0.75, 1));
        step.getStyleClass().add("step-button");
        prepare(step, "step", pace::step);
        play.setGraphic(playIcon);
        play.getStyleClass().add("play-button");
        prepare(play, "play", pace::play);
        TimeLine line = new TimeLine(show, messages);
        HBox.setHgrow(line, Priority.ALWAYS);
        count.setId("playback-count");
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        speed.getStyleClass().add("quiet-button");
        prepare(speed, "speed", player::nextSpeed);
        Button less = quiet("smaller", smaller);
        Button more = quiet("larger", larger);
        getChildren().addAll(first, back, step, play, last, line, count, speed, less, more);
        WhileShown.tell(this, player.stepProperty(), _ -> tell());
        WhileShown.tell(this, player.lastProperty(), _ -> tell());
        WhileShown.tell(this, player.speedProperty(), _ -> tell());
        WhileShown.tell(this, player.playingProperty(), this::tellPlaying);
        List<Button> steppers = List.of(first, back, step, play, last);
        WhileShown.tell(
                this,
                show.positionProperty(),
                position -> steppers.forEach(button -> say(button, position)));
    }

    /// A button that steps and keeps the focus says what the step did.
    private static void say(Button button, @Nullable Position position) {
        if (position != null) {
            button.setAccessibleHelp(position.storyboard().narration(position.step()).text());
            button.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
        }
    }

    private Button icon(String key, String path, double width, double height, Runnable act) {
        Button button = new Button();
        button.setGraphic(new Icon(path, width, height));
        button.getStyleClass().add("icon-button");
        prepare(button, key, act);
        return button;
    }

    private Button quiet(String key, Runnable act) {
        Button button = new Button(messages.text("stage." + key));
        button.getStyleClass().add("quiet-button");
        prepare(button, key, act);
        return button;
    }

    private void prepare(Button button, String key, Runnable act) {
        button.setId("playback-" + key);
        button.setFocusTraversable(true);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        if (!key.equals("speed")) {
            button.setAccessibleText(messages.text("stage." + key));
            button.setTooltip(new Tooltip(messages.text("stage." + key + ".tip")));
        }
    }

    private void tell() {
        count.setText(messages.text("stage.count", "step", player.step(), "last", player.last()));
        String times = times(player.speedProperty().get());
        speed.setText(messages.text("stage.speed", "speed", times));
        String tip = messages.text("stage.speed.tip", "speed", times);
        speed.setTooltip(new Tooltip(tip));
        speed.setAccessibleText(tip);
    }

    private void tellPlaying(boolean playing) {
        playIcon.change(playing ? Icon.PAUSE : Icon.FORWARD);
        String key = playing ? "stage.pause" : "stage.play";
        play.setAccessibleText(messages.text(key));
        play.setTooltip(new Tooltip(messages.text(key + ".tip")));
    }

    private static String times(double speed) {
        return speed == Math.rint(speed) ? Integer.toString((int) speed) : Double.toString(speed);
    }
}
