package gradviz.app.panel;

import gradviz.text.Face;
import gradviz.text.Measurer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/// Text in a bundled face, whose missing letters come from the bundled fallback, never the system.
///
/// A label in the code face would show boxes for Hangul.
public final class Lettering extends TextFlow {
    private static final Measurer MEASURER = new Measurer();

    private String shown = "";

    public Lettering(String styleClass) {
        getStyleClass().add(styleClass);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(0);
    }

    /// {@return text in one face}
    public static Lettering of(String styleClass, Face face, String text) {
        Lettering lettering = new Lettering(styleClass);
        lettering.show(face, text);
        return lettering;
    }

    /// Shows text in one face.
    public void show(Face face, String text) {
        shown = text;
        getChildren().setAll(texts(face, text));
        setAccessibleText(text);
    }

    /// {@return what it shows}
    String text() {
        return shown;
    }

    Lettering alignedRight() {
        setTextAlignment(TextAlignment.RIGHT);
        return this;
    }

    /// {@return the pieces of a text, each with the style class of its face}
    static List<Text> texts(Face face, String text) {
        List<Text> texts = new ArrayList<>();
        text.lines()
                .forEach(
                        line -> {
                            if (!texts.isEmpty()) {
                                texts.add(new Text("\n"));
                            }
                            texts.addAll(pieces(face, line));
                        });
        return texts;
    }

    private static List<Text> pieces(Face face, String line) {
        return MEASURER.pieces(face, line).stream()
                .map(
                        piece -> {
                            Text text = new Text(piece.text());
                            text.getStyleClass().add(styleClass(piece.face()));
                            return text;
                        })
                .toList();
    }

    private static String styleClass(Face face) {
        return "face-" + face.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
