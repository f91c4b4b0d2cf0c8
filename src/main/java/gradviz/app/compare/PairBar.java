package gradviz.app.compare;

import gradviz.app.panel.Icon;
import gradviz.app.show.Player;
import gradviz.run.pair.Pair;
import gradviz.text.Messages;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The controls of time for both sides: the buttons, a line for each side, the step.
final class PairBar extends HBox {
    private final Messages messages;
    private final CompareModel model;
    private final Player player;
    private final Icon playIcon = new Icon(Icon.FORWARD, 0.75, 0.9);
    private final Button play = new Button();
    private final Label count = new Label();
    private final GridPane lines = new GridPane();

    PairBar(CompareModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.player = model.player();
        getStyleClass().addAll("playback", "pair-bar");
        Button step = new Button(messages.text("stage.step"), new Icon(Icon.FORWARD, 0.75, 1));
        step.getStyleClass().add("step-button");
        prepare(step, "step", player::forward);
        play.setGraphic(playIcon);
        play.getStyleClass().add("play-button");
        prepare(play, "play", player::togglePlay);
        count.setId("compare-count");
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        lines.getStyleClass().add("pair-lines");
        ColumnConstraints names = new ColumnConstraints();
        names.setHalignment(HPos.RIGHT);
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().addAll(names, rest);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren()
                .addAll(
                        icon("first", Icon.TO_FIRST, 1.1, player::first),
                        icon("back", Icon.BACK, 0.75, player::back),
                        step,
                        play,
                        icon("last", Icon.TO_LAST, 1.1, player::end),
                        lines,
                        count);
        model.pairProperty().subscribe(this::show);
        player.stepProperty().subscribe(_ -> tell());
        player.lastProperty().subscribe(_ -> tell());
        player.playingProperty().subscribe(this::tellPlaying);
    }

    private void show(Pair pair) {
        lines.getChildren().clear();
        line(pair.left(), 0);
        line(pair.right(), 1);
    }

    private void line(String side, int row) {
        String name = messages.text("compare.side." + side);
        Label label = new Label(name);
        label.getStyleClass().addAll("soft", "pair-name");
        label.setMinWidth(USE_PREF_SIZE);
        PairLine line = new PairLine(model, name, messages);
        line.setId("compare-line-" + (row == 0 ? "left" : "right"));
        lines.addRow(row, label, line);
    }

    private Button icon(String key, String path, double width, Runnable act) {
        Button button = new Button();
        button.setGraphic(new Icon(path, width, 1.1));
        button.getStyleClass().add("icon-button");
        prepare(button, key, act);
        return button;
    }

    private void prepare(Button button, String key, Runnable act) {
        button.setId("compare-" + key);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        button.setAccessibleText(messages.text("stage." + key));
        button.setTooltip(new Tooltip(messages.text("stage." + key + ".tip")));
    }

    private void tell() {
        count.setText(messages.text("stage.count", "step", player.step(), "last", player.last()));
    }

    private void tellPlaying(boolean playing) {
        playIcon.change(playing ? Icon.PAUSE : Icon.FORWARD);
        String key = playing ? "stage.pause" : "stage.play";
        play.setAccessibleText(messages.text(key));
        play.setTooltip(new Tooltip(messages.text(key + ".tip")));
    }
}
