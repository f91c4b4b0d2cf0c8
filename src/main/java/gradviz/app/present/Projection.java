package gradviz.app.present;

import gradviz.app.canvas.CanvasView;
import gradviz.app.canvas.Legible;
import gradviz.app.comfort.ThemeSheet;
import gradviz.app.panel.CaptionView;
import gradviz.app.predict.Card;
import gradviz.app.predict.QuestionCard;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.drawing.Theme;
import gradviz.run.question.Agenda;
import gradviz.storyboard.Storyboard;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
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

    /// A display that is narrower than this has smaller text, as if it were less high.
    private static final double LEAST_ASPECT = 4.0 / 3;

    private static final double LARGE = 44;
    private static final double LEAST = 28;
    private static final int FEW = 12;

    /// Chips and gradients are the smallest text that counts, at scale 1.
    private static final double SMALLEST = 13;

    /// A graph of few nodes is not blown up without end.
    private static final double MOST = 6;

    /// By which power of the text's scale grows what stands beside the picture, so that the picture
    /// does not get smaller when text gets larger.
    private static final double GROWTH = 0.3;

    private static final double GAP = 20;
    private static final double MARGIN = 10;
    private static final double TEXT = 26;
    private static final double EDITOR_TEXT = 34;

    private final Show show;
    private final LiveEdit live;
    private final CanvasView canvas;
    private final CaptionView caption;
    private final QuestionCard question;
    private final VBox bottom = new VBox();
    private final BooleanProperty captions = new SimpleBooleanProperty(this, "captions");
    private final Equipment equipment;
    private double textScale = 1;

    Projection(Stagecraft craft) {
        this.show = craft.show();
        this.live = craft.live();
        this.equipment = Equipment.of(craft, new SimpleObjectProperty<>(Theme.PROJECTOR));
        this.canvas = equipment.canvas();
        canvas.lightOnlyPicked();
        this.caption = equipment.caption();
        this.question =
                new QuestionCard(craft.asking(), craft.messages(), QuestionCard.Audience.CLASS);
        getStyleClass().addAll("root", "workbench", "projection");
        ThemeSheet.wear(getStylesheets(), Theme.PROJECTOR);
        setId("projection");
        getChildren()
                .addAll(
                        frame(new Waiting(craft)),
                        new EndCard(craft.presentation(), craft.messages()));
        getChildren().addAll(equipment.keys().view(), new Blackout(craft.presentation()));
        widthProperty().subscribe(_ -> scale());
        heightProperty().subscribe(_ -> scale());
        WhileShown.tell(this, show.storyboardProperty(), _ -> scale());
        WhileShown.tell(this, craft.live().editingProperty(), _ -> scale());
        WhileShown.tell(this, craft.presentation().captionsProperty(), captions::set);
        WhileShown.tell(this, craft.asking().cardProperty(), this::ask);
        canvas.captionRoomProperty().bind(kept());
        canvas.coveredProperty()
                .bind(
                        Bindings.when(bottom.visibleProperty())
                                .then(bottom.heightProperty())
                                .otherwise(0));
    }

    /// The line that a question is about leads while the question stands.
    private void ask(@Nullable Card card) {
        if (card == null || card.phase() != Agenda.Phase.ASKED) {
            equipment.strip().ask(0);
        } else {
            equipment.strip().ask(card.question().asked());
        }
    }

    Equipment equipment() {
        return equipment;
    }

    void setTextScale(double scale) {
        textScale = scale;
        scale();
    }

    /// The text of a copy stands beside the picture, so that both can be seen whole.
    private BorderPane frame(Waiting waiting) {
        StackPane said = new StackPane(caption);
        said.visibleProperty().bind(captions.and(question.largeProperty().not()));
        said.managedProperty().bind(said.visibleProperty());
        bottom.getChildren().setAll(question, said);
        bottom.getStyleClass().add("below-picture");
        bottom.setMaxHeight(USE_PREF_SIZE);
        bottom.visibleProperty().bind(question.visibleProperty().or(said.visibleProperty()));
        StackPane.setAlignment(bottom, Pos.BOTTOM_CENTER);
        canvas.setMargin(MARGIN);
        BorderPane picture = new BorderPane(new StackPane(canvas, waiting, bottom));
        picture.setTop(equipment.strip());
        BorderPane frame = new BorderPane(picture);
        frame.setRight(equipment.editor());
        return frame;
    }

    /// The picture leaves as much free as is covered at most steps, so that it need not move.
    private DoubleBinding kept() {
        return Bindings.createDoubleBinding(
                () -> {
                    double said = captions.get() ? caption.tallestProperty().get() + GAP : 0;
                    double taken = question.roomProperty().get() + said;
                    Insets around = bottom.getInsets();
                    return taken > 0 ? taken + around.getTop() + around.getBottom() : 0;
                },
                bottom.insetsProperty(),
                captions,
                caption.tallestProperty(),
                question.roomProperty());
    }

    /// What stands beside the picture grows less than the picture, which needs the room.
    private void scale() {
        double lines = Math.max(1, Math.min(getHeight(), getWidth() / LEAST_ASPECT)) / LINES;
        double beside = lines * (textScale > 1 ? Math.pow(textScale, GROWTH) : textScale);
        setStyle("-fx-font-size: " + TEXT * beside + "px;");
        equipment.strip().setFontSize(LARGE * beside);
        caption.setFontSize(TEXT * 1.3 * beside);
        equipment.editor().fit(EDITOR_TEXT * beside, getWidth());
        canvas.fitLimitProperty().set(MOST * lines);
        canvas.keepReadable(legible(show.storyboard(), lines));
    }

    private Legible legible(@Nullable Storyboard storyboard, double lines) {
        boolean few = storyboard == null || storyboard.graph().size() <= FEW;
        double text = storyboard == null ? textScale : storyboard.setting().textScale();
        double pixel = lines / SMALLEST / text;
        if (live.editingProperty().get()) {
            return Legible.of(LEAST * pixel);
        }
        double good = few ? LARGE : LEAST;
        double wanted = Math.max(LEAST, good * text);
        return new Legible(wanted * pixel, Math.min(wanted, good) * pixel, LEAST * pixel);
    }
}
