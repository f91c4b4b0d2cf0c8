package gradviz.app.panel;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.words.Narration;
import gradviz.text.Face;
import gradviz.text.Measurer;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The card that says in a sentence what the step did, and what the author notes about it.
///
/// It grows with its text, which is never cut off.
public final class CaptionView extends VBox {
    private static final int SAMPLED = 400;

    /// How much larger than usual text its sentence is, as the style sheet has it.
    private static final double SENTENCE = 1.3;

    private static final Measurer MEASURER = new Measurer();

    private final Show show;
    private final Lettering sentence = new Lettering("caption-sentence");
    private final Lettering note = new Lettering("caption-note");
    private double fontSize = 17;
    private final ReadOnlyDoubleWrapper tallest = new ReadOnlyDoubleWrapper(this, "tallest");

    public CaptionView(Show show) {
        this.show = show;
        setId("caption");
        getStyleClass().add("caption");
        setFillWidth(true);
        setAccessibleRole(AccessibleRole.TEXT);
        sentence.setId("caption-sentence");
        note.setId("caption-note");
        note.managedProperty().bind(note.visibleProperty());
        getChildren().addAll(sentence, note);
        WhileShown.tell(this, show.positionProperty(), this::tell);
        WhileShown.tell(this, show.storyboardProperty(), _ -> measure());
        WhileShown.tell(this, show.keptBackProperty(), _ -> tell(show.position()));
        widthProperty().subscribe(_ -> measure());
    }

    /// {@return the height that the tallest caption of the storyboard needs, in pixels}
    ///
    /// The picture leaves so much free, so that it need not move from step to step.
    public ReadOnlyDoubleProperty tallestProperty() {
        return tallest.getReadOnlyProperty();
    }

    /// Says how large usual text beside it would be, in pixels; its sentence is larger.
    public void setTextSize(double pixels) {
        setStyle("-fx-font-size: " + pixels + "px;");
        setFontSize(pixels * SENTENCE);
    }

    /// Says how large its sentence is written, in pixels.
    public void setFontSize(double pixels) {
        fontSize = pixels;
        measure();
    }

    private void tell(@Nullable Position position) {
        setVisible(position != null);
        if (position == null) {
            return;
        }
        Narration narration = position.storyboard().narration(position.step());
        String remark = show.runsQuestion() ? null : position.storyboard().note(position.step());
        sentence.getChildren().setAll(texts(narration));
        note.setVisible(remark != null);
        note.show(Face.SANS, remark == null ? "" : remark);
        setAccessibleText(remark == null ? narration.text() : narration.text() + "\n" + remark);
    }

    private static List<Text> texts(Narration narration) {
        List<Text> texts = new ArrayList<>();
        for (Narration.Span span : narration.lines()) {
            Face face = span.code() ? Face.MONO_BOLD : Face.SANS_SEMIBOLD;
            texts.addAll(Lettering.texts(face, span.text()));
            if (span.text().endsWith("\n")) {
                texts.add(new Text("\n"));
            }
        }
        return texts;
    }

    private void measure() {
        Storyboard storyboard = show.storyboard();
        double room = getWidth() - 3.4 * fontSize;
        if (storyboard == null || room <= 0) {
            return;
        }
        int stride = Math.max(1, storyboard.last() / SAMPLED);
        int most = 1;
        for (int step = 1; step <= storyboard.last(); step += stride) {
            most = Math.max(most, lineCount(storyboard, step, room));
        }
        tallest.set(most * fontSize * 1.5 + 2.6 * fontSize);
    }

    private int lineCount(Storyboard storyboard, int step, double room) {
        int count = 1;
        StringBuilder line = new StringBuilder();
        for (Narration.Span span : storyboard.narration(step).lines()) {
            line.append(span.text());
            if (span.text().endsWith("\n")) {
                count++;
            }
        }
        double ends = count - 1.0;
        count += MEASURER.wrap(Face.SANS_SEMIBOLD, fontSize, line.toString(), room).size() - 1;
        String remark = storyboard.note(step);
        int more = remark == null ? 0 : MEASURER.wrap(Face.SANS, fontSize, remark, room).size();
        return (int) Math.round(count - ends + more);
    }
}
