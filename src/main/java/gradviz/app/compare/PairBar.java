package gradviz.app.compare;

import gradviz.app.panel.StepButtons;
import gradviz.app.panel.TimeBar;
import gradviz.app.show.Player;
import gradviz.app.show.WhileShown;
import gradviz.run.pair.Pair;
import gradviz.text.Messages;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The controls of time for both sides: the buttons, a line for each side, the step.
final class PairBar extends TimeBar {
    private final Messages messages;
    private final CompareModel model;
    private final Player player;
    private final Label count = new Label();
    private final GridPane lines;

    PairBar(CompareModel model, Messages messages) {
        this(model, messages, new GridPane());
    }

    private PairBar(CompareModel model, Messages messages, GridPane lines) {
        super(new StepButtons(model.player(), model, "compare", messages), lines, new HBox());
        this.model = model;
        this.messages = messages;
        this.player = model.player();
        this.lines = lines;
        getStyleClass().add("pair-bar");
        count.setId("compare-count");
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        rest().getStyleClass().add("playback-part");
        rest().getChildren().add(count);
        lines.getStyleClass().add("pair-lines");
        ColumnConstraints names = new ColumnConstraints();
        names.setHalignment(HPos.RIGHT);
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().addAll(names, wide);
        WhileShown.tell(this, model.pairProperty(), this::show);
        WhileShown.tell(this, player.stepProperty(), _ -> tell());
        WhileShown.tell(this, player.lastProperty(), _ -> tell());
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

    private void tell() {
        count.setText(messages.text("stage.count", "step", player.step(), "last", player.last()));
    }
}
