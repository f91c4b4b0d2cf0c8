package gradviz.app.panel;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.storyboard.words.WorklistPanel;
import gradviz.text.Face;
import gradviz.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Whose turn it is in backward, and who waits, the next first.
public final class WorklistView extends VBox {
    private final Messages messages;
    private final GridPane rows = new GridPane();

    public WorklistView(Show show, Messages messages) {
        this.messages = messages;
        setId("worklist");
        getStyleClass().add("worklist");
        Label title = new Label(messages.text("stage.worklist"));
        title.getStyleClass().add("panel-title");
        rows.getStyleClass().add("worklist-rows");
        getChildren().addAll(title, rows);
        WhileShown.tell(this, show.positionProperty(), this::tell);
    }

    private void tell(@Nullable Position position) {
        rows.getChildren().clear();
        WorklistPanel panel =
                position == null ? null : position.storyboard().worklist(position.step());
        if (panel == null || panel.now() == null && panel.next().isEmpty()) {
            row(0, "stage.now", words("stage.idle"));
            return;
        }
        String now = panel.now();
        row(0, "stage.now", now == null ? words("stage.none-taken") : call("now-call", now));
        if (panel.next().isEmpty()) {
            row(1, "stage.next", words("stage.nothing-waits"));
        }
        for (int i = 0; i < panel.next().size(); i++) {
            row(i + 1, i == 0 ? "stage.next" : null, call("next-call", panel.next().get(i)));
        }
        if (panel.more() > 0) {
            Lettering more = new Lettering("soft-text");
            more.show(Face.SANS, messages.text("stage.more", "n", panel.more()));
            row(panel.next().size() + 1, null, more);
        }
    }

    private void row(int index, @Nullable String key, Node content) {
        if (key != null) {
            Label label = new Label(messages.text(key));
            label.getStyleClass().add("soft");
            label.setMinWidth(USE_PREF_SIZE);
            rows.add(label, 0, index);
        }
        GridPane.setHgrow(content, Priority.ALWAYS);
        rows.add(content, 1, index);
    }

    private Lettering words(String key) {
        return Lettering.of("soft-text", Face.SANS, messages.text(key));
    }

    private static HBox call(String styleClass, String call) {
        HBox box = new HBox(Lettering.of("call", Face.MONO, call));
        box.getStyleClass().add(styleClass);
        return box;
    }
}
