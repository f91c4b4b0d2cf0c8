package gradviz.app.predict;

import gradviz.app.panel.Icon;
import gradviz.app.panel.Lettering;
import gradviz.text.Face;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The sentence under a question: why an answer is wrong, or how the right one came.
final class Remark extends HBox {
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");

    private final Icon icon = new Icon(Icon.CHECK, 0.9, 0.8);
    private final Lettering sentence = new Lettering("remark-text");

    Remark() {
        setId("question-remark");
        getStyleClass().add("remark");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        managedProperty().bind(visibleProperty());
        getChildren().addAll(icon, sentence);
        hide();
    }

    void show(boolean right, String text) {
        pseudoClassStateChanged(RIGHT, right);
        icon.change(right ? Icon.CHECK : Icon.CROSS);
        sentence.show(Face.SANS_SEMIBOLD, text);
        setAccessibleText(text);
        setVisible(!text.isEmpty());
    }

    void hide() {
        show(true, "");
    }
}
