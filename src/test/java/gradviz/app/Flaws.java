package gradviz.app;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import jfx.incubator.scene.control.richtext.RichTextArea;

/// What is shortened, cut off or outside the window in a scene that is on show.
///
/// What can be scrolled to is not outside.
final class Flaws {
    private static final double TOLERANCE = 1.5;

    private final List<String> found = new ArrayList<>();
    private final Bounds window;

    private Flaws(Parent root) {
        window = root.localToScene(root.getLayoutBounds());
    }

    /// {@return a sentence for each}
    static List<String> in(Parent root) {
        Flaws flaws = new Flaws(root);
        flaws.look(root, false);
        return flaws.found;
    }

    private void look(Node node, boolean scrolled) {
        if (!node.isVisible() || node instanceof RichTextArea) {
            return;
        }
        if (node instanceof Labeled labeled) {
            shortened(labeled);
        }
        if (node instanceof TextFlow flow && flow.getHeight() > 0) {
            cut(flow);
        }
        if (node instanceof Region && node.isManaged() && !scrolled) {
            outside(node);
        }
        if (node instanceof Parent parent) {
            boolean inside = scrolled || node instanceof ScrollPane;
            parent.getChildrenUnmodifiable().forEach(child -> look(child, inside));
        }
    }

    /// A path and the title of the document are shortened on purpose, and can be read elsewhere.
    private void shortened(Labeled labeled) {
        boolean meant =
                labeled.getTextOverrun() == OverrunStyle.LEADING_ELLIPSIS
                        || labeled.getParent().getStyleClass().contains("document-menu");
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (!meant && child instanceof Text text && !same(text, labeled)) {
                found.add("shortened: " + name(labeled) + " to '" + text.getText() + "'");
            }
        }
    }

    private static boolean same(Text text, Labeled labeled) {
        String whole = labeled.getText().strip();
        String said = labeled.isMnemonicParsing() ? whole.replaceFirst("_", "") : whole;
        return text.getText().strip().equals(said);
    }

    private void cut(TextFlow flow) {
        if (flow.prefHeight(flow.getWidth()) > flow.getHeight() + TOLERANCE) {
            found.add("cut off below: " + name(flow));
        }
    }

    private void outside(Node node) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        boolean inside =
                place.getMinX() > window.getMinX() - TOLERANCE
                        && place.getMinY() > window.getMinY() - TOLERANCE
                        && place.getMaxX() < window.getMaxX() + TOLERANCE
                        && place.getMaxY() < window.getMaxY() + TOLERANCE;
        if (!inside && place.getWidth() > 0 && place.getHeight() > 0) {
            found.add("outside the window: " + name(node));
        }
    }

    private static String name(Node node) {
        String said = node instanceof Labeled labeled ? " '" + labeled.getText() + "'" : "";
        String words = node instanceof TextFlow flow ? " '" + words(flow) + "'" : "";
        return (node.getId() == null ? node.getStyleClass() : "#" + node.getId()) + said + words;
    }

    private static String words(TextFlow flow) {
        StringBuilder words = new StringBuilder();
        for (Node child : flow.getChildren()) {
            words.append(child instanceof Text text ? text.getText() : "");
        }
        return words.toString();
    }
}
