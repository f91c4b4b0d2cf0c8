package gradviz.app.present;

import gradviz.app.canvas.CanvasView;
import gradviz.app.canvas.Legible;
import gradviz.app.panel.CaptionView;
import gradviz.app.panel.LineStrip;
import gradviz.app.show.Acts;
import gradviz.app.show.Show;
import gradviz.drawing.Theme;
import gradviz.text.Messages;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What the presenter sees beside the audience's picture: this step and the next, notes, the answer
/// to what is asked, a clock, and the same controls.
final class PresenterView extends StackPane {
    private static final double FONT_SIZE = 15;
    private static final double LEFT = 60;

    /// What stands beside a picture grows less than other text, so that the picture keeps some
    /// room.
    private static final double GROWTH = 0.5;

    private static final double LARGE_TEXT = 1.5;
    private static final double LEAST_PICTURE = 0.65;

    private final Messages messages;
    private final ObservableValue<Theme> theme;
    private final Consumer<Cue> cues;
    private final CanvasView canvas;
    private final CaptionView caption;
    private final CaptionView nextCaption;
    private final LineStrip strip;
    private final EditorSeat editor;
    private final CueList keys;

    /// @param cues what the buttons call for
    PresenterView(Stagecraft craft, Elapsed elapsed, Consumer<Cue> cues) {
        this.messages = craft.messages();
        this.theme = craft.theme();
        this.cues = cues;
        Ahead ahead = new Ahead(this, craft.show());
        canvas = picture(craft.show(), "present-now", new LiveActs(craft.live()));
        caption = new CaptionView(craft.show());
        nextCaption = new CaptionView(ahead.show());
        strip = new LineStrip(craft.show(), messages);
        editor = new EditorSeat(craft);
        keys = new CueList(messages);
        setId("presenter");
        getStyleClass().addAll("workbench", "presenter");
        BorderPane frame = new BorderPane(columns(craft, ahead));
        frame.setTop(top(craft, elapsed));
        frame.setBottom(controls());
        getChildren().addAll(frame, keys.view());
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
        setStyle("-fx-font-size: " + FONT_SIZE * scale + "px;");
        double beside = FONT_SIZE * (1 + Math.max(0, scale - 1) * GROWTH);
        caption.setTextSize(beside);
        nextCaption.setTextSize(beside);
        strip.setFontSize(beside * 1.1);
        double readable = scale < LARGE_TEXT ? 0 : LEAST_PICTURE;
        canvas.keepReadable(Legible.of(readable));
        editor.setTextScale(1.3 * scale);
    }

    private HBox top(Stagecraft craft, Elapsed elapsed) {
        AudienceState state = new AudienceState(craft);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(state, gap, new ClockView(elapsed, messages));
        top.getStyleClass().add("presenter-top");
        return top;
    }

    private GridPane columns(Stagecraft craft, Ahead ahead) {
        CanvasView next = picture(ahead.show(), "present-next", new NoActs());
        next.setMouseTransparent(true);
        next.setFocusTraversable(false);
        StackPane desk = new StackPane(canvas, editor);
        VBox left = new VBox(strip, desk, caption);
        VBox right =
                new VBox(
                        heading(ahead),
                        next,
                        nextCaption,
                        new RemarksView(craft.asking(), messages));
        VBox.setVgrow(desk, Priority.ALWAYS);
        VBox.setVgrow(next, Priority.ALWAYS);
        left.getStyleClass().add("presenter-column");
        right.getStyleClass().add("presenter-column");
        GridPane columns = new GridPane();
        columns.getColumnConstraints().addAll(percent(LEFT), percent(100 - LEFT));
        columns.addRow(0, left, right);
        GridPane.setVgrow(left, Priority.ALWAYS);
        GridPane.setVgrow(right, Priority.ALWAYS);
        return columns;
    }

    private Label heading(Ahead ahead) {
        Label heading = new Label();
        heading.getStyleClass().add("panel-title");
        heading.textProperty()
                .bind(
                        ahead.overProperty()
                                .map(
                                        over ->
                                                messages.text(
                                                        over
                                                                ? "present.no-next"
                                                                : "present.next-step")));
        return heading;
    }

    private FlowPane controls() {
        FlowPane controls = new FlowPane();
        controls.getStyleClass().add("presenter-controls");
        for (Cue cue :
                new Cue[] {
                    Cue.BACK,
                    Cue.NEXT,
                    Cue.BLACK,
                    Cue.WHITE,
                    Cue.CAPTIONS,
                    Cue.EDIT,
                    Cue.RETURN,
                    Cue.DISPLAY,
                    Cue.KEYS,
                    Cue.END
                }) {
            controls.getChildren().add(button(cue));
        }
        return controls;
    }

    private Button button(Cue cue) {
        Button button = new Button(messages.text(cue.message() + ".button"));
        button.setId("cue-" + cue.name().toLowerCase(java.util.Locale.ROOT));
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> cues.accept(cue));
        if (cue == Cue.NEXT) {
            button.getStyleClass().add("step-button");
        }
        return button;
    }

    private CanvasView picture(Show show, String id, Acts acts) {
        CanvasView picture = new CanvasView(show, acts, messages, theme);
        picture.setId(id);
        picture.setMinSize(0, 0);
        picture.leaveOutButtons();
        return picture;
    }

    private static ColumnConstraints percent(double width) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(width);
        return column;
    }
}
