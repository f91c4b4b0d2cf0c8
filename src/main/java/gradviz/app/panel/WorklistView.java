package gradviz.app.panel;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.storyboard.words.WorklistPanel;
import gradviz.text.Face;
import gradviz.text.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Whose turn it is in backward, and who waits, the next first.
public final class WorklistView extends Panel {
    private final Messages messages;
    private final GridPane grid = new GridPane();
    private final VBox now = new VBox();
    private final VBox next = new VBox();

    public WorklistView(Show show, Messages messages) {
        super("worklist");
        this.messages = messages;
        title(messages.text("stage.worklist"));
        grid.getStyleClass().add("worklist-grid");
        next.getStyleClass().add("worklist-next");
        now.setId("worklist-now");
        next.setId("worklist-next");
        grid.addRow(0, label("stage.now"), now);
        grid.addRow(1, label("stage.next"), next);
        for (VBox column : List.of(now, next)) {
            GridPane.setHgrow(column, Priority.ALWAYS);
        }
        getChildren().add(grid);
        follow(show);
    }

    @Override
    void tell(@Nullable Position position) {
        if (position == null) {
            return;
        }
        WorklistPanel panel = position.storyboard().worklist(position.step());
        String call = panel.now();
        now.getChildren()
                .setAll(
                        call == null
                                ? quiet("stage.idle")
                                : Lettering.of("worklist-call", Face.MONO, call));
        next.getChildren().clear();
        for (String waiting : panel.next()) {
            next.getChildren().add(Lettering.of("worklist-waiting", Face.MONO, waiting));
        }
        if (panel.more() > 0) {
            next.getChildren().add(words(messages.text("stage.more", "n", panel.more())));
        }
        if (panel.next().isEmpty()) {
            next.getChildren().add(quiet("stage.nothing-waits"));
        }
    }

    private Label label(String key) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("fact-name");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Node quiet(String key) {
        return words(messages.text(key));
    }

    private static Node words(String text) {
        return Lettering.of("quiet", Face.SANS, text);
    }
}
