package gradviz.app.present;

import gradviz.app.canvas.CanvasView;
import gradviz.app.comfort.ThemeSheet;
import gradviz.app.panel.CaptionView;
import gradviz.app.panel.LineStrip;
import gradviz.app.predict.Asking;
import gradviz.app.predict.Card;
import gradviz.app.predict.QuestionCard;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.drawing.Theme;
import gradviz.storyboard.Storyboard;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The picture for a classroom: graph and lines of the listing, readable from the back row.
///
/// At 1080 lines the smallest text of the picture is 44 pixels high or more up to 12 nodes, and
/// never under 28. What does not fit then is followed by the camera.
final class Projection extends StackPane {
    private static final double LINES = 1080;
    private static final double LARGE = 44;
    private static final double LEAST = 28;
    private static final int FEW = 12;

    /// Chips and gradients are the smallest text that counts, at scale 1.
    private static final double SMALLEST = 13;

    /// A graph of few nodes is not blown up without end.
    private static final double MOST = 6;

    private static final double GAP = 40;
    private static final double MARGIN = 10;
    private static final double TEXT = 26;
    private static final double EDITOR_FONT = 14;
    private static final double EDITOR_TEXT = 34;

    private final Show show;
    private final CanvasView canvas;
    private final CaptionView caption;
    private final QuestionCard question;
    private final BooleanProperty captions = new SimpleBooleanProperty(this, "captions");
    private final LineStrip strip;
    private final EditorSeat editor;
    private final CueList keys;
    private double textScale = 1;

    Projection(Stagecraft craft) {
        this.show = craft.show();
        this.canvas =
                new CanvasView(show, new LiveActs(craft.live()), craft.messages(), Theme.PROJECTOR);
        this.caption = new CaptionView(show);
        this.question =
                new QuestionCard(craft.asking(), craft.messages(), QuestionCard.Audience.CLASS);
        this.strip = new LineStrip(show, craft.messages());
        this.editor = new EditorSeat(craft);
        this.keys = new CueList(craft.messages());
        getStyleClass().addAll("workbench", "projection");
        ThemeSheet.wear(getStylesheets(), Theme.PROJECTOR);
        setId("projection");
        getChildren().add(frame());
        getChildren().addAll(editor, new EndCard(craft.presentation(), craft.messages()));
        getChildren().addAll(keys.view(), new Blackout(craft.presentation()));
        StackPane.setAlignment(editor, Pos.CENTER_RIGHT);
        widthProperty().subscribe(_ -> scale());
        heightProperty().subscribe(_ -> scale());
        WhileShown.tell(this, show.storyboardProperty(), _ -> scale());
        WhileShown.tell(this, craft.presentation().captionsProperty(), captions::set);
        WhileShown.tell(this, question.largeProperty(), large -> ask(large, craft.asking()));
        canvas.captionRoomProperty().bind(covered());
    }

    /// The line that a question is about leads while the question stands.
    private void ask(boolean large, Asking asking) {
        Card card = asking.cardProperty().get();
        strip.ask(large && card != null ? card.question().asked() : 0);
    }

    CanvasView canvas() {
        return canvas;
    }

    CueList keys() {
        return keys;
    }

    /// Gives the keys to the text that is open, or to the picture.
    void takeKeys(boolean toText) {
        if (toText) {
            editor.takeKeys();
        } else {
            canvas.requestFocus();
        }
    }

    void setTextScale(double scale) {
        textScale = scale;
        scale();
    }

    private BorderPane frame() {
        StackPane said = new StackPane(caption);
        said.visibleProperty().bind(captions.and(question.largeProperty().not()));
        said.managedProperty().bind(said.visibleProperty());
        VBox bottom = new VBox(question, said);
        bottom.getStyleClass().add("below-picture");
        bottom.setMaxHeight(USE_PREF_SIZE);
        bottom.setPickOnBounds(false);
        StackPane.setAlignment(bottom, Pos.BOTTOM_CENTER);
        canvas.setMinSize(0, 0);
        canvas.leaveOutButtons();
        canvas.setMargin(MARGIN);
        BorderPane frame = new BorderPane(new StackPane(canvas, bottom));
        frame.setTop(strip);
        return frame;
    }

    /// The picture leaves as much free as is covered at any step, so that it need not move.
    private DoubleBinding covered() {
        return Bindings.createDoubleBinding(
                () -> {
                    double said = captions.get() ? caption.tallestProperty().get() + GAP : 0;
                    return question.roomProperty().get() + said;
                },
                captions,
                caption.tallestProperty(),
                question.roomProperty());
    }

    private void scale() {
        double lines = Math.max(1, getHeight()) / LINES;
        setStyle("-fx-font-size: " + TEXT * lines * textScale + "px;");
        question.setStyle("-fx-font-size: " + 1 / Math.sqrt(Math.max(1, textScale)) + "em;");
        strip.setFontSize(LARGE * lines * textScale);
        caption.setFontSize(TEXT * 1.3 * lines * textScale);
        editor.setTextScale(EDITOR_TEXT / EDITOR_FONT * lines * textScale);
        editor.setMaxWidth(getWidth() * 0.46);
        canvas.fitLimitProperty().set(MOST * lines);
        double least = LEAST * lines / SMALLEST / Math.min(1, textScale);
        canvas.keepReadable(Math.max(least, wanted(show.storyboard()) * lines), least);
    }

    private static double wanted(@Nullable Storyboard storyboard) {
        boolean few = storyboard == null || storyboard.graph().size() <= FEW;
        return (few ? LARGE : LEAST) / SMALLEST;
    }
}
