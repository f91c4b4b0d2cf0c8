package gradviz.app.present;

import gradviz.app.canvas.CanvasView;
import gradviz.app.comfort.ThemeSheet;
import gradviz.app.panel.CaptionView;
import gradviz.app.panel.LineStrip;
import gradviz.app.predict.Asking;
import gradviz.app.predict.QuestionCard;
import gradviz.app.session.Session;
import gradviz.app.show.Show;
import gradviz.drawing.Theme;
import gradviz.storyboard.Storyboard;
import gradviz.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The picture for a classroom: graph, caption and the lines that run, readable from the back row.
///
/// At 1080 lines values are 44 pixels high or more up to 12 nodes, and never under 28. What does
/// not fit then is followed by the camera.
public final class Projection extends BorderPane {
    private static final double LINES = 1080;
    private static final double LARGE = 44;
    private static final double LEAST = 28;
    private static final int FEW = 12;
    private static final double VALUE = 14;
    private static final double LARGEST = 12;
    private static final double GAP = 40;
    private static final double TEXT = 26;

    private final Show show;
    private final CanvasView canvas;
    private final CaptionView caption;

    public Projection(Session session, Show show, Asking asking, Messages messages) {
        this.show = show;
        this.canvas = new CanvasView(show, session, messages, Theme.PROJECTOR);
        this.caption = new CaptionView(show);
        getStyleClass().addAll("workbench", "projection");
        ThemeSheet.wear(getStylesheets(), Theme.PROJECTOR);
        caption.setMaxHeight(Region.USE_PREF_SIZE);
        QuestionCard question = new QuestionCard(asking, messages, QuestionCard.Audience.CLASS);
        StackPane said = new StackPane(caption);
        said.visibleProperty().bind(question.largeProperty().not());
        said.managedProperty().bind(said.visibleProperty());
        VBox bottom = new VBox(question, said);
        bottom.getStyleClass().add("below-picture");
        bottom.setMaxHeight(Region.USE_PREF_SIZE);
        bottom.setPickOnBounds(false);
        StackPane picture = new StackPane(canvas, bottom);
        StackPane.setAlignment(bottom, Pos.BOTTOM_CENTER);
        canvas.setMinSize(0, 0);
        canvas.fitLimitProperty().set(LARGEST);
        canvas.captionRoomProperty()
                .bind(caption.tallestProperty().add(question.roomProperty()).add(GAP));
        setTop(new LineStrip(show, messages));
        setCenter(picture);
        heightProperty().subscribe(_ -> scale());
        show.storyboardProperty().subscribe(_ -> scale());
    }

    public CanvasView canvas() {
        return canvas;
    }

    private void scale() {
        double lines = Math.max(1, getHeight()) / LINES;
        setStyle("-fx-font-size: " + TEXT * lines + "px;");
        caption.setFontSize(TEXT * 1.3 * lines);
        canvas.leastScaleProperty().set(leastScale(show.storyboard(), lines));
    }

    /// {@return the smallest scale that keeps values readable}
    static double leastScale(@Nullable Storyboard storyboard, double lines) {
        if (storyboard == null) {
            return 0;
        }
        double wanted = storyboard.graph().size() <= FEW ? LARGE : LEAST;
        return wanted * lines / (VALUE * storyboard.setting().textScale());
    }
}
