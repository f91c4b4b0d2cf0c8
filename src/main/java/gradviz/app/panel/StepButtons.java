package gradviz.app.panel;

import gradviz.app.show.Pace;
import gradviz.app.show.Player;
import gradviz.app.show.WhileShown;
import gradviz.text.Messages;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The buttons that go from step to step: first, back, step, play, last.
public final class StepButtons extends HBox {
    private final Messages messages;
    private final String name;
    private final Icon playIcon = new Icon(Icon.FORWARD, 0.75, 0.9);
    private final Button play = new Button();

    /// @param name of the bar they are in, which begins their ids
    public StepButtons(Player player, Pace pace, String name, Messages messages) {
        this.messages = messages;
        this.name = name;
        getStyleClass().add("playback-part");
        setMinWidth(USE_PREF_SIZE);
        Button step = new Button(messages.text("stage.step"), new Icon(Icon.FORWARD, 0.75, 1));
        step.getStyleClass().add("step-button");
        play.setGraphic(playIcon);
        play.getStyleClass().add("play-button");
        getChildren()
                .addAll(
                        icon("first", new Icon(Icon.TO_FIRST, 1.1, 1.1), player::first),
                        icon("back", new Icon(Icon.BACK, 0.75, 1), pace::back),
                        prepare(step, "step", pace::step),
                        prepare(play, "play", pace::play),
                        icon("last", new Icon(Icon.TO_LAST, 1.1, 1.1), player::end));
        WhileShown.tell(this, player.playingProperty(), this::tellPlaying);
    }

    /// Says on each of them, for whoever stays on one, what the step did.
    void say(String sentence) {
        for (Node button : getChildren()) {
            button.setAccessibleHelp(sentence);
            button.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
        }
    }

    private Button icon(String key, Icon icon, Runnable act) {
        Button button = new Button();
        button.setGraphic(icon);
        button.getStyleClass().add("icon-button");
        return prepare(button, key, act);
    }

    private Button prepare(Button button, String key, Runnable act) {
        button.setId(name + "-" + key);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        name(button, "stage." + key);
        return button;
    }

    private void name(Button button, String key) {
        button.setAccessibleText(messages.text(key));
        button.setTooltip(new Tooltip(messages.text(key + ".tip")));
    }

    private void tellPlaying(boolean playing) {
        playIcon.change(playing ? Icon.PAUSE : Icon.FORWARD);
        name(play, playing ? "stage.pause" : "stage.play");
    }
}
