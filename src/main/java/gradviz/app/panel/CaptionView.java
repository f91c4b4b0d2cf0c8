package gradviz.app.panel;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.words.Narration;
import gradviz.text.Face;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The card that says in a sentence what the step did, and what the author notes about it.
///
/// It grows with its text, which is never cut off.
public final class CaptionView extends VBox {
    private static final double USUAL_SIZE = 17;

    /// What the tallest caption depends on.
    private record Measured(@Nullable Storyboard storyboard, double size, double width) {}

    private final Show show;
    private final Lettering sentence = new Lettering("caption-sentence");
    private final Lettering formula = new Lettering("caption-formula");
    private final Lettering note = new Lettering("caption-note");
    private final ReadOnlyDoubleWrapper tallest = new ReadOnlyDoubleWrapper(this, "tallest");
    private @Nullable Measured measured;

    public CaptionView(Show show) {
        this.show = show;
        setId("caption");
        getStyleClass().add("caption");
        setAccessibleRole(AccessibleRole.TEXT);
        sentence.setId("caption-sentence");
        formula.setId("caption-formula");
        note.setId("caption-note");
        for (Lettering part : List.of(formula, note)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        getChildren().addAll(sentence, formula, note);
        show.positionProperty().subscribe(this::tell);
        show.storyboardProperty().subscribe(_ -> measure());
        widthProperty().subscribe(_ -> measure());
        sentence.heightProperty().subscribe(_ -> measure());
    }

    /// {@return the height that the tallest caption of the storyboard needs, in pixels}
    ///
    /// The picture leaves so much free, so that it need not move from step to step.
    public ReadOnlyDoubleProperty tallestProperty() {
        return tallest.getReadOnlyProperty();
    }

    private void tell(@Nullable Position position) {
        setVisible(position != null);
        if (position == null) {
            return;
        }
        Storyboard storyboard = position.storyboard();
        Narration narration = storyboard.narration(position.step());
        String remark = storyboard.note(position.step());
        CaptionLines lines = CaptionLines.of(narration);
        sentence.show(texts(lines.spans()), narration.text());
        show(formula, Face.MONO_BOLD, lines.formula());
        show(note, Face.SANS, remark);
        setAccessibleText(remark == null ? narration.text() : narration.text() + "\n" + remark);
    }

    private static void show(Lettering part, Face face, @Nullable String text) {
        part.setVisible(text != null);
        part.show(face, text == null ? "" : text);
    }

    private static List<Text> texts(List<Narration.Span> spans) {
        List<Text> texts = new ArrayList<>();
        for (Narration.Span span : spans) {
            Face face = span.code() ? Face.MONO_BOLD : Face.SANS_SEMIBOLD;
            texts.addAll(Lettering.texts(face, span.text()));
        }
        return texts;
    }

    private void measure() {
        Storyboard storyboard = show.storyboard();
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        Measured now = new Measured(storyboard, size(), width);
        if (storyboard != null && width > 0 && !now.equals(measured)) {
            measured = now;
            double text = CaptionLines.tallest(storyboard, size(), width);
            tallest.set(text + insets.getTop() + insets.getBottom());
        }
    }

    private double size() {
        return sentence.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .findFirst()
                .map(text -> text.getFont().getSize())
                .orElse(USUAL_SIZE);
    }
}
