package gradviz.app.panel;

import gradviz.app.show.Player;
import gradviz.app.show.Show;
import gradviz.drawing.Theme;
import gradviz.text.Messages;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The bar that moves the playhead, with the line of all steps.
public final class PlaybackBar extends HBox {
    /// What the two letters do, since text sizes belong to the whole window.
    ///
    /// @param smaller makes all text smaller
    /// @param larger makes all text larger
    public record TextSize(Runnable smaller, Runnable larger) {}

    private final Player player;
    private final Messages messages;
    private final Button play;
    private final Icon playIcon = new Icon(Icon.FORWARD, 0.95, 1.1);
    private final Button speed;
    private final Label count = new Label();

    public PlaybackBar(Show show, Messages messages, Theme theme, TextSize textSize) {
        this.player = show.player();
        this.messages = messages;
        setId("playback");
        getStyleClass().add("playback");
        setAlignment(Pos.CENTER_LEFT);
        Button step = button("step", player::forward);
        step.setText(messages.text("stage.step"));
        step.setGraphic(new Icon(Icon.FORWARD, 0.9, 1.05));
        step.setContentDisplay(ContentDisplay.RIGHT);
        play = icon("play", playIcon, player::togglePlay);
        speed = button("speed", player::nextSpeed);
        count.setId("playback-count");
        count.getStyleClass().add("playback-count");
        count.setMinWidth(USE_PREF_SIZE);
        TimeLine line = new TimeLine(show, messages, theme);
        HBox.setHgrow(line, Priority.ALWAYS);
        line.setMaxHeight(Double.MAX_VALUE);
        setFillHeight(true);
        getChildren().add(icon("first", new Icon(Icon.TO_FIRST, 1.4, 1.4), player::first));
        getChildren().add(icon("back", new Icon(Icon.BACK, 0.95, 1.25), player::back));
        getChildren().addAll(step, play);
        getChildren().add(icon("last", new Icon(Icon.TO_LAST, 1.4, 1.4), player::end));
        getChildren().addAll(line, count, speed);
        getChildren().addAll(letter("smaller", textSize.smaller()));
        getChildren().addAll(letter("larger", textSize.larger()));
        listen();
    }

    private void listen() {
        player.stepProperty().subscribe(_ -> count());
        player.lastProperty().subscribe(_ -> count());
        player.playingProperty().subscribe(this::tellPlaying);
        player.speedProperty().subscribe(value -> tellSpeed(value.doubleValue()));
    }

    private void count() {
        count.setText(messages.text("stage.count", "step", player.step(), "last", player.last()));
    }

    private void tellPlaying(boolean playing) {
        playIcon.change(playing ? Icon.PAUSE : Icon.FORWARD);
        name(play, playing ? "pause" : "play");
    }

    private void tellSpeed(double times) {
        DecimalFormat format = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        String text = format.format(times);
        speed.setText(messages.text("stage.speed", "speed", text));
        String tip = messages.text("stage.speed.tip", "speed", text);
        speed.setAccessibleText(tip);
        speed.setTooltip(new Tooltip(tip));
    }

    private Button letter(String name, Runnable act) {
        Button button = button(name, act);
        button.setText(messages.text("stage." + name));
        button.getStyleClass().add("playback-letter");
        return button;
    }

    private Button icon(String name, Icon icon, Runnable act) {
        Button button = button(name, act);
        button.setGraphic(icon);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return button;
    }

    private Button button(String name, Runnable act) {
        Button button = new Button();
        button.setId("playback-" + name);
        button.getStyleClass().setAll("playback-button", "playback-" + name);
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        keepFocusAway(button);
        if (!name.equals("speed")) {
            name(button, name);
        }
        return button;
    }

    /// A click leaves the focus where it is, so that Space goes on to mean the next step.
    private static void keepFocusAway(Button button) {
        button.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> button.setFocusTraversable(false));
        for (var end : List.of(MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_EXITED)) {
            button.addEventFilter(end, _ -> button.setFocusTraversable(true));
        }
    }

    private void name(Button button, String name) {
        String tip = messages.text("stage." + name + ".tip");
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleText(tip);
    }
}
