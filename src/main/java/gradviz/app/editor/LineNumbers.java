package gradviz.app.editor;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import jfx.incubator.scene.control.richtext.SideDecorator;

/// The numbers beside the lines, counted as in the file, the lit one with a bar.
final class LineNumbers implements SideDecorator {
    private final LinePainter painter;
    private int folded;
    private int lines = 1;
    private Font font = Font.getDefault();

    LineNumbers(LinePainter painter) {
        this.painter = painter;
    }

    /// {@return whether the same lines have other numbers now}
    boolean setFolded(int newFolded) {
        boolean shifted = folded != newFolded;
        folded = newFolded;
        return shifted;
    }

    void setLines(int newLines) {
        lines = newLines;
    }

    void setFont(Font newFont) {
        font = newFont;
    }

    @Override
    public double getPrefWidth(double viewWidth) {
        Text widest = new Text("8".repeat(Math.max(2, Integer.toString(lines).length())));
        widest.setFont(font);
        return Math.ceil(widest.getLayoutBounds().getWidth()) + 20;
    }

    @Override
    public Node getMeasurementNode(int index) {
        return node(index, false);
    }

    @Override
    public Node getNode(int index) {
        return node(index, index + folded + 1 == painter.lit());
    }

    private Node node(int index, boolean lit) {
        Label number = new Label(Integer.toString(index + folded + 1));
        number.getStyleClass().add("line-number");
        if (lit) {
            number.getStyleClass().add("lit");
        }
        number.setFont(font);
        number.setAlignment(Pos.CENTER_RIGHT);
        number.setMaxWidth(Double.MAX_VALUE);
        number.setMaxHeight(Double.MAX_VALUE);
        return number;
    }
}
