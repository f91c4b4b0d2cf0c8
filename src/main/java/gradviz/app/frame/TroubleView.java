package gradviz.app.frame;

import gradviz.app.document.Draft;
import gradviz.app.session.Session;
import gradviz.app.session.Trouble;
import gradviz.app.show.WhileShown;
import gradviz.listing.Span;
import gradviz.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is wrong with the listing: the sentence, the place, the line and a caret under it.
public final class TroubleView extends VBox {
    private final Draft draft;
    private final Messages messages;
    private final Label sentence = new Label();
    private final Label place = new Label();
    private final Label line = new Label();

    public TroubleView(Session session, Draft draft, Messages messages) {
        this.draft = draft;
        this.messages = messages;
        setId("trouble");
        getStyleClass().add("trouble");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        place.getStyleClass().add("soft");
        line.getStyleClass().add("trouble-line");
        line.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(sentence, place, line);
        WhileShown.tell(this, session.troubleProperty(), this::show);
    }

    private void show(@Nullable Trouble trouble) {
        setVisible(trouble != null);
        setManaged(trouble != null);
        Span span = trouble == null ? null : trouble.place();
        sentence.setText(trouble == null ? "" : trouble.sentence());
        place.setVisible(span != null);
        place.setManaged(span != null);
        line.setVisible(span != null);
        line.setManaged(span != null);
        if (span != null) {
            place.setText(
                    messages.text("window.place", "line", span.line(), "column", span.column()));
            line.setText(excerpt(draft.text(), span));
        }
    }

    /// {@return the line of a place and a caret under its first character}
    static String excerpt(String text, Span span) {
        String[] lines = text.split("\n", -1);
        String whole = span.line() <= lines.length ? lines[span.line() - 1] : "";
        String content = whole.stripLeading();
        int indent = whole.length() - content.length();
        int column = Math.clamp(span.column() - 1L - indent, 0, content.length());
        return content + "\n" + " ".repeat(column) + "^";
    }
}
