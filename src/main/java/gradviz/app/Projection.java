package gradviz.app;

import gradviz.app.canvas.CanvasView;
import gradviz.app.panel.CaptionView;
import gradviz.app.panel.CodeView;
import gradviz.app.session.Session;
import gradviz.app.show.Show;
import gradviz.drawing.Theme;
import gradviz.storyboard.Storyboard;
import gradviz.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The picture for a classroom: graph, caption and code, readable from the back row.
///
/// At 1080 lines values are 44 pixels high or more up to 12 nodes, and never under 28. What does
/// not fit then is followed by the camera.
final class Projection extends StackPane {
    private static final double LINES = 1080;
    private static final double LARGE = 44;
    private static final double LEAST = 28;
    private static final int FEW = 12;
    private static final double VALUE = 14;

    private final Show show;
    private final CanvasView canvas;
    private final CaptionView caption;
    private final CodeView code;

    Projection(Session session, Show show, Messages messages) {
        this.show = show;
        this.canvas = new CanvasView(show, session, messages, Theme.LIGHT);
        this.caption = new CaptionView(show);
        this.code = new CodeView(show);
        getStyleClass().addAll("workbench", "projection");
        caption.setMaxHeight(Region.USE_PREF_SIZE);
        code.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(caption, Pos.BOTTOM_CENTER);
        StackPane.setAlignment(code, Pos.TOP_LEFT);
        canvas.fitLimitProperty().set(12);
        canvas.captionRoomProperty().bind(caption.tallestProperty().add(40));
        getChildren().addAll(canvas, code, caption);
        heightProperty().subscribe(_ -> scale());
        show.storyboardProperty().subscribe(_ -> scale());
    }

    CanvasView canvas() {
        return canvas;
    }

    private void scale() {
        double lines = Math.max(1, getHeight()) / LINES;
        setStyle("-fx-font-size: " + 24 * lines + "px;");
        caption.setFontSize(24 * 1.3 * lines);
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
