package gradviz.app.panel;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.storyboard.words.CodePanel;
import gradviz.text.Face;
import gradviz.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The line of the listing that runs and, in backward, backward's own: one strip for a classroom.
public final class LineStrip extends HBox {
    private final Messages messages;
    private final Lettering listing = new Lettering("strip-listing");
    private final Lettering backward = new Lettering("strip-backward");
    private final Label count = new Label();

    public LineStrip(Show show, Messages messages) {
        this.messages = messages;
        setId("strip");
        getStyleClass().add("strip");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        backward.managedProperty().bind(backward.visibleProperty());
        getChildren().addAll(listing, backward, gap, count);
        WhileShown.tell(this, show.positionProperty(), this::tell);
    }

    private void tell(@Nullable Position position) {
        if (position == null) {
            return;
        }
        int line = position.storyboard().line(position.step());
        listing.show(Face.MONO_BOLD, lineOf(position.storyboard().run().text(), line));
        CodePanel code = position.storyboard().code(position.step());
        boolean runs = code.active() >= 0;
        backward.setVisible(runs);
        backward.show(Face.MONO, runs ? code.lines().get(code.active()).strip() : "");
        count.setText(
                messages.text(
                        "stage.count",
                        "step",
                        position.step(),
                        "last",
                        position.storyboard().last()));
    }

    /// {@return a line of the listing without the notes at its end}
    private static String lineOf(String text, int line) {
        String whole = text.lines().skip(Math.max(0, line - 1)).findFirst().orElse("");
        int note = whole.indexOf('#');
        return line == 0 ? "" : (note < 0 ? whole : whole.substring(0, note)).strip();
    }
}
