package gradviz.app.present;

import gradviz.app.canvas.CanvasView;
import gradviz.app.canvas.Legible;
import gradviz.app.panel.CaptionView;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.drawing.Theme;
import gradviz.storyboard.Storyboard;
import gradviz.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the presenter sees beside the audience's picture: this step and the next, notes, the answer
/// to what is asked, a clock, and the same controls.
final class PresenterView extends StackPane {
    private static final double FONT_SIZE = 15;

    /// What stands beside a picture grows less than other text, so that the picture keeps some
    /// room.
    private static final double GROWTH = 0.5;

    /// The smallest text of both pictures, in pixels; where not all of it has room, what happens is
    /// followed.
    private static final double LEAST = 10.5;

    private static final double LEAST_NEXT = 8;
    private static final double MOST = 26;
    private static final double MOST_NEXT = 20;

    /// Chips and gradients are the smallest text that counts, at scale 1.
    private static final double SMALLEST = 13;

    private static final double MARGIN = 12;

    private final Messages messages;
    private final ObservableValue<Theme> theme;
    private final Consumer<Cue> cues;
    private final Equipment equipment;
    private final CanvasView next;
    private final CaptionView nextCaption;
    private final VBox words = new VBox();
    private double textScale = 1;

    /// @param cues what the buttons call for
    PresenterView(Stagecraft craft, Elapsed elapsed, Consumer<Cue> cues) {
        this.messages = craft.messages();
        this.theme = craft.theme();
        this.cues = cues;
        Ahead ahead = new Ahead(this, craft.show());
        equipment = Equipment.of(craft, theme);
        equipment.canvas().setId("present-now");
        equipment.canvas().setMargin(MARGIN);
        next = next(ahead.show());
        nextCaption = new CaptionView(ahead.show());
        setId("presenter");
        getStyleClass().addAll("workbench", "presenter");
        BorderPane frame = new BorderPane(desk(craft, ahead));
        frame.setTop(top(craft, elapsed));
        frame.setBottom(controls());
        getChildren().addAll(frame, equipment.keys().view());
        WhileShown.tell(this, craft.show().storyboardProperty(), this::scale);
    }

    Equipment equipment() {
        return equipment;
    }

    void setTextScale(double scale) {
        textScale = scale;
        setStyle("-fx-font-size: " + FONT_SIZE * scale + "px;");
        double beside = FONT_SIZE * (1 + Math.max(0, scale - 1) * GROWTH);
        equipment.caption().setTextSize(beside);
        nextCaption.setTextSize(beside);
        equipment.strip().setFontSize(beside * 1.1);
        words.setStyle("-fx-font-size: " + beside + "px;");
        equipment.editor().setTextScale(1.3 * beside / FONT_SIZE);
    }

    /// The pictures are drawn for the audience, and shown here at the size of this window's text.
    private void scale(@Nullable Storyboard storyboard) {
        if (storyboard != null) {
            double drawn = storyboard.setting().textScale();
            double pixel = Math.sqrt(textScale) / SMALLEST / drawn;
            scale(equipment.canvas(), LEAST * pixel, MOST * pixel);
            scale(next, LEAST_NEXT * pixel, MOST_NEXT * pixel);
        }
    }

    private static void scale(CanvasView picture, double least, double most) {
        picture.fitLimitProperty().set(most);
        picture.keepReadable(Legible.of(least));
    }

    private HBox top(Stagecraft craft, Elapsed elapsed) {
        AudienceState state = new AudienceState(craft);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(state, gap, new ClockView(elapsed, messages));
        top.getStyleClass().add("presenter-top");
        return top;
    }

    private PresenterDesk desk(Stagecraft craft, Ahead ahead) {
        StackPane picture =
                new StackPane(equipment.canvas(), new Waiting(craft), equipment.editor());
        StackPane coming = new StackPane(next);
        // The text needs the room while it is changed.
        WhileShown.tell(this, craft.live().editingProperty(), this::makeRoom);
        VBox now = new VBox(equipment.strip(), picture, equipment.caption());
        VBox soon = new VBox(heading(ahead), coming, nextCaption);
        for (StackPane framed : List.of(picture, coming)) {
            framed.getStyleClass().add("presenter-picture");
            VBox.setVgrow(framed, Priority.ALWAYS);
        }
        now.getStyleClass().add("presenter-column");
        soon.getStyleClass().add("presenter-column");
        return new PresenterDesk(now, soon, words(craft));
    }

    private void makeRoom(boolean editing) {
        equipment.caption().setManaged(!editing);
        equipment.caption().setOpacity(editing ? 0 : 1);
    }

    /// Long notes are scrolled to; the pictures keep some room.
    private ScrollPane words(Stagecraft craft) {
        words.getChildren().setAll(new RemarksView(craft.asking(), messages));
        words.getStyleClass().add("presenter-words");
        ScrollPane scroll = new Scrolled(words);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("quiet-scroll", "presenter-remarks");
        return scroll;
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

    private CanvasView next(Show show) {
        CanvasView picture = new CanvasView(show, new NoActs(), messages, theme);
        picture.setId("present-next");
        picture.setMinSize(0, 0);
        picture.setMargin(MARGIN);
        picture.leaveOutButtons();
        picture.setMouseTransparent(true);
        picture.setFocusTraversable(false);
        return picture;
    }

    /// As high as its words in its width, unless there is no room.
    private static final class Scrolled extends ScrollPane {
        Scrolled(Region words) {
            super(words);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return getContent().prefHeight(width) + 1;
        }
    }
}
