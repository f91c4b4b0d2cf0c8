package gradviz.app.frame;

import gradviz.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The list of keys, calm above a veiled window.
public final class KeyList extends StackPane {
    /// Keys, and what they do.
    public record Line(List<Chord> chords, String what) {}

    private final ScrollPane scroll = new ScrollPane();
    private final VBox card = new VBox();

    /// The list of the window.
    public KeyList(Messages messages) {
        this(messages, messages.text("keys.title"), lines(messages));
        Label graph = new Label(messages.text("twin.keys"));
        graph.setWrapText(true);
        graph.setMinHeight(Region.USE_PREF_SIZE);
        graph.getStyleClass().add("soft");
        card.getChildren().add(2, graph);
    }

    /// The list of a place that has keys of its own.
    public KeyList(Messages messages, String heading, List<Line> lines) {
        setId("key-list");
        getStyleClass().add("overlay");
        Label title = new Label(heading);
        title.getStyleClass().add("overlay-title");
        Button close = new Button(messages.text("window.close"));
        close.setOnAction(_ -> setVisible(false));
        scroll.setContent(grid(lines));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(messages.text("keys.title"));
        card.getChildren().addAll(title, scroll, close);
        card.setAlignment(Pos.TOP_LEFT);
        card.getStyleClass().add("overlay-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(card);
        setAccessibleText(messages.text("keys.title"));
        setOnMousePressed(event -> setVisible(event.getTarget() != this));
        setVisible(false);
    }

    /// Gives the keys to the list, so that Up and Down scroll it.
    public void takeKeys() {
        scroll.requestFocus();
    }

    private static List<Line> lines(Messages messages) {
        List<Line> lines = new ArrayList<>(Keys.lines(messages, _ -> true));
        for (KeyHint hint : KeyHint.values()) {
            lines.add(hint.line(messages));
        }
        return lines;
    }

    private static GridPane grid(List<Line> lines) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        int half = (lines.size() + 1) / 2;
        for (int i = 0; i < lines.size(); i++) {
            int column = i / half * 2;
            HBox keys = new HBox();
            keys.getStyleClass().add("key-caps");
            lines.get(i).chords().forEach(chord -> keys.getChildren().add(caps(chord)));
            Label what = new Label(lines.get(i).what());
            what.setWrapText(true);
            what.setMinHeight(Region.USE_PREF_SIZE);
            GridPane.setHalignment(keys, HPos.LEFT);
            GridPane.setValignment(what, VPos.TOP);
            grid.add(keys, column, i % half);
            grid.add(what, column + 1, i % half);
        }
        return grid;
    }

    private static HBox caps(Chord chord) {
        HBox box = new HBox();
        box.getStyleClass().add("key-chord");
        for (String cap : chord.caps()) {
            Label label = new Label(cap);
            label.getStyleClass().add("key-cap");
            label.setMinWidth(USE_PREF_SIZE);
            box.getChildren().add(label);
        }
        return box;
    }
}
