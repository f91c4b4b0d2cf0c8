package gradviz.app;

import gradviz.app.frame.Toast;
import gradviz.app.panel.CaptionView;
import gradviz.app.predict.Asking;
import gradviz.app.predict.QuestionCard;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.text.Messages;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What lies over the lower edge of the picture: a hint, the question, the caption.
final class BelowPicture extends VBox {
    private static final double FONT_SIZE = 13;

    /// It is large as it is: with larger text it grows by half as much.
    private static final double GROWTH = 0.5;

    /// What is left free around it, in em.
    private static final double AROUND = 3.1;

    private final CaptionView caption;
    private final Toast hint = new Toast();
    private final DoubleProperty around = new SimpleDoubleProperty(this, "around");
    private final DoubleBinding room;

    BelowPicture(Asking asking, Messages messages) {
        Show show = asking.show();
        QuestionCard question = new QuestionCard(asking, messages, QuestionCard.Audience.STUDENT);
        caption = new CaptionView(show);
        caption.setMaxHeight(USE_PREF_SIZE);
        room = caption.tallestProperty().add(question.roomProperty()).add(around);
        StackPane said = new StackPane(caption);
        said.visibleProperty().bind(question.largeProperty().not());
        said.managedProperty().bind(said.visibleProperty());
        hint.managedProperty().bind(hint.visibleProperty());
        getChildren().addAll(hint, question, said);
        getStyleClass().add("below-picture");
        setMaxHeight(USE_PREF_SIZE);
        setPickOnBounds(false);
        setTextScale(1);
        // A hint must not lie over the reason why the picture is dimmed.
        WhileShown.tell(
                this,
                show.dimmedProperty(),
                reason -> hint.setVisible(hint.isVisible() && reason.isEmpty()));
    }

    /// {@return how much of the picture it covers, in pixels; the same at every step, so that the
    /// picture need not move}
    DoubleBinding room() {
        return room;
    }

    void hint(String sentence) {
        if (sentence.isEmpty()) {
            hint.setVisible(false);
        } else {
            hint.stay(sentence);
        }
    }

    void setTextScale(double scale) {
        double size = FONT_SIZE * (1 + (scale - 1) * GROWTH);
        setStyle("-fx-font-size: " + size + "px;");
        caption.setTextSize(size);
        around.set(AROUND * size);
    }
}
