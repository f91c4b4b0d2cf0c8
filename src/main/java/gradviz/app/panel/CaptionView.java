package gradviz.app.panel;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
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
    private static final Measurer MEASURER = new Measurer();

    private final Show show;
    private final Lettering sentence = new Lettering("caption-sentence");
    private final Lettering note = new Lettering("caption-note");
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
        show.positionProperty().subscribe(this::tell);
        show.storyboardProperty().subscribe(_ -> measure());
        widthProperty().subscribe(_ -> measure());
        fontSize().subscribe(_ -> measure());
    }

    /// {@return the height that the tallest caption of the storyboard needs, in pixels}
    ///
    /// The picture leaves so much free, so that it need not move from step to step.
    public ReadOnlyDoubleProperty tallestProperty() {
        return tallest.getReadOnlyProperty();
    }

    private ReadOnlyDoubleProperty fontSize() {
        return sentence.heightProperty();
    }

    private void tell(@Nullable Position position) {
        setVisible(position != null);
        if (position == null) {
            return;
        }
        Narration narration = position.storyboard().narration(position.step());
        String remark = position.storyboard().note(position.step());
        sentence.getChildren().setAll(texts(narration));
        note.setVisible(remark != null);
        note.show(Face.SANS, remark == null ? "" : remark);
        setAccessibleText(remark == null ? narration.text() : narration.text() + "\n" + remark);
    }

    private static List<Text> texts(Narration narration) {
        List<Text> texts = new ArrayList<>();
        for (Narration.Span span : lines(narration)) {
            texts.addAll(Lettering.texts(span.code() ? Face.MONO_BOLD : Face.SANS_SEMIBOLD, span.text()));
        }
        return texts;
    }
}
