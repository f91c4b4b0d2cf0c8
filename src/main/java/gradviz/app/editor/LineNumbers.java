package gradviz.app.editor;

import java.util.Map;
import java.util.WeakHashMap;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import jfx.incubator.scene.control.richtext.SideDecorator;

/// The numbers beside the lines, counted as in the file, the lit one with a bar.
final class LineNumbers implements SideDecorator {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final LinePainter painter;
    private final Map<Label, Integer> made = new WeakHashMap<>();
    private Folded folded = Folded.open("");
    private Font font = Font.getDefault();

    LineNumbers(LinePainter painter) {
        this.painter = painter;
    }

    void setFolded(Folded newFolded) {
        folded = newFolded;
    }

    void setFont(Font newFont) {
        font = newFont;
    }

    @Override
    public double getPrefWidth(double viewWidth) {
        Text widest =
                new Text(
                        "8"
                                .repeat(
                                        Math.max(
                                                2,
                                                Integer.toString(folded.lines().getLast())
                                                        .length())));
        widest.setFont(font);
        return Math.ceil(widest.getLayoutBounds().getWidth()) + 20;
    }

    /// Lights the number of the lit line; the area keeps the labels it has.
    void relight() {
        made.forEach(this::light);
    }

    @Override
    public Node getMeasurementNode(int index) {
        return label(index);
    }

    @Override
    public Node getNode(int index) {
        Label label = label(index);
        made.put(label, index);
        light(label, index);
        return label;
    }

    private void light(Label label, int index) {
        label.pseudoClassStateChanged(LIT, painter.lit().contains(folded.numberOf(index)));
    }

    private Label label(int index) {
        Label number = new Label(Integer.toString(folded.numberOf(index)));
        number.getStyleClass().add("line-number");
        number.setFont(font);
        number.setAlignment(Pos.TOP_RIGHT);
        number.setMaxWidth(Double.MAX_VALUE);
        number.setMaxHeight(Double.MAX_VALUE);
        return number;
    }
}
