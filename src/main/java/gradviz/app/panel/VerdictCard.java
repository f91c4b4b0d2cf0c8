package gradviz.app.panel;

import gradviz.run.Verdict;
import gradviz.storyboard.words.Facts;
import gradviz.text.Face;
import gradviz.text.Messages;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Whether a gradient is right: a sign, a word and a frame say it, each without the others.
final class VerdictCard extends VBox {
    private final Messages messages;
    private final Icon icon = new Icon(Icon.WAIT, 0.8, 0.8);
    private final Label word = new Label();
    private final Lettering reason = new Lettering("verdict-reason");

    VerdictCard(Messages messages) {
        this.messages = messages;
        setId("verdict");
        word.setId("verdict-word");
        word.getStyleClass().add("verdict-word");
        word.setGraphic(icon);
        reason.setId("verdict-reason");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(word, reason);
    }

    void tell(Facts facts) {
        switch (facts.verdict()) {
            case Verdict.Right _ -> show("right", Icon.CHECK);
            case Verdict.Leftover _ -> show("leftover", Icon.LEFT_OVER);
            case Verdict.Wrong _ -> show("wrong", Icon.CROSS);
            case Verdict.Pending _ -> show("pending", Icon.WAIT);
            case Verdict.Unknown _ -> show("unknown", Icon.WAIT);
        }
        reason.show(Face.SANS, facts.verdictText());
        setAccessibleText(word.getText() + ": " + facts.verdictText());
    }

    /// Says that the check is still running.
    void tellChecking() {
        show("pending", Icon.WAIT);
        reason.show(Face.SANS, messages.text("stage.checking"));
    }

    private void show(String verdict, String path) {
        getStyleClass().setAll("verdict", "verdict-" + verdict);
        word.setText(messages.text("stage." + verdict));
        icon.change(path);
    }
}
