package gradviz.app.panel;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.storyboard.words.WorklistPanel;
import gradviz.text.Face;
import gradviz.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Whose turn it is in backward, and who waits, the next first.
public final class WorklistView extends VBox {
    private final Messages messages;
    private final PairedRows rows = new PairedRows();

    public WorklistView(Show show, Messages messages) {
        this.messages = messages;
        setId("worklist");
        getStyleClass().add("worklist");
        Label title = new Label(messages.text("stage.worklist"));
        title.getStyleClass().add("panel-title");
        getChildren().addAll(title, rows);
        WhileShown.tell(this, show.positionProperty(), this::tell);
    }

    private void tell(@Nullable Position position) {
        rows.clear();
        WorklistPanel panel =
                position == null ? null : position.storyboard().worklist(position.step());
        if (panel == null || panel.now() == null && panel.next().isEmpty()) {
            row("stage.now", words("stage.idle"), false);
            return;
        }
        String now = panel.now();
        if (now == null) {
            row("stage.now", words("stage.none-taken"), false);
        } else {
            row("stage.now", call("now-call", now), true);
        }
        if (panel.next().isEmpty()) {
            row("stage.next", words("stage.nothing-waits"), false);
        }
        String word = "stage.next";
        for (String next : panel.next()) {
            row(word, call("next-call", next), true);
            word = "";
        }
        if (panel.more() > 0) {
            String more = messages.text("stage.more", "n", panel.more());
            row("", Lettering.of("soft-text", Face.SANS, more), false);
        }
    }

    /// @param key of the word before it; empty for none
    private void row(String key, Region content, boolean whole) {
        Label label = new Label(key.isEmpty() ? "" : messages.text(key));
        label.getStyleClass().add("soft");
        rows.add(label, content, whole);
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
