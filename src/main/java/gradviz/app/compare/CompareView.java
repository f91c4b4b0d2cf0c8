package gradviz.app.compare;

import gradviz.app.canvas.PictureView;
import gradviz.app.frame.Command;
import gradviz.app.frame.Toast;
import gradviz.app.frame.Wishes;
import gradviz.app.show.Player;
import gradviz.drawing.Theme;
import gradviz.run.pair.Pair;
import gradviz.storyboard.compare.Comparison;
import gradviz.storyboard.compare.PairPicture;
import gradviz.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A listing under two rules: the picture of the pair, the bars above and below.
public final class CompareView extends BorderPane {
    private static final double FONT_SIZE = 13;
    private static final double SCROLL = 60;

    private final CompareModel model;
    private final Player player;
    private final PictureView view;
    private final Toast toast = new Toast();
    private final Label trouble = new Label();
    private @Nullable PairPicture picture;

    /// @param title of the listing
    public CompareView(
            CompareModel model, String title, Wishes wishes, Messages messages, Theme theme) {
        this.model = model;
        this.player = model.player();
        this.view = new PictureView(theme);
        getStyleClass().addAll("workbench", "compare");
        view.setId("compare-picture");
        view.setMinSize(0, 0);
        trouble.setId("compare-trouble");
        trouble.getStyleClass().add("canvas-reason");
        trouble.setWrapText(true);
        trouble.textProperty().bind(model.troubleProperty());
        trouble.visibleProperty().bind(model.troubleProperty().isNotEmpty());
        StackPane centre = new StackPane(view, trouble, toast, busy(messages));
        StackPane.setAlignment(trouble, Pos.BOTTOM_CENTER);
        StackPane.setAlignment(toast, Pos.TOP_CENTER);
        centre.getStyleClass().add("centre");
        setTop(new PairTop(model, title, wishes, messages));
        setCenter(centre);
        setBottom(new PairBar(model, messages));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.comparisonProperty().subscribe(_ -> lay());
        view.widthProperty().subscribe(_ -> lay());
        view.heightProperty().subscribe(_ -> lay());
        player.stepProperty().subscribe(_ -> show());
        player.fractionProperty().subscribe(_ -> show());
    }

    public PictureView picture() {
        return view;
    }

    /// Says how much larger than usual its words are.
    public void setTextScale(double scale) {
        setStyle("-fx-font-size: " + FONT_SIZE * scale + "px;");
    }

    public void say(String sentence) {
        toast.say(sentence);
    }

    /// Does what a command means here.
    ///
    /// @return whether it means something here
    public boolean perform(Command command) {
        switch (command) {
            case STEP -> player.forward();
            case BACK -> player.back();
            case PLAY -> player.togglePlay();
            case FIRST -> player.first();
            case LAST -> player.end();
            case ZOOM_IN -> view.zoomIn();
            case ZOOM_OUT -> view.zoomOut();
            case FIT -> view.fit();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// {@return whether the control with the focus uses the key itself, as a button does Space}
    public boolean keepsKey(KeyEvent event) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        boolean presses = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
        return owner instanceof ButtonBase && presses && !event.isShortcutDown();
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        int digit = code.ordinal() - KeyCode.DIGIT1.ordinal();
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (code == KeyCode.UP || code == KeyCode.DOWN) {
            view.pan(0, code == KeyCode.UP ? SCROLL : -SCROLL);
            event.consume();
        } else if (code == KeyCode.D) {
            model.toDifference();
            event.consume();
        } else if (digit >= 0 && digit < Pair.values().length) {
            model.choose(Pair.values()[digit]);
            event.consume();
        }
    }

    private HBox busy(Messages messages) {
        Button cancel = new Button(messages.text("window.cancel"));
        cancel.setId("compare-cancel");
        cancel.setOnAction(_ -> model.cancel());
        HBox busy =
                new HBox(
                        new ProgressIndicator(),
                        new Label(messages.text("compare.running")),
                        cancel);
        busy.getStyleClass().add("busy");
        busy.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        busy.visibleProperty().bind(model.slowProperty());
        return busy;
    }

    /// Lays the picture out for the view.
    private void lay() {
        Comparison comparison = model.comparison();
        if (comparison == null || view.getWidth() < 1 || view.getHeight() < 1) {
            picture = null;
            return;
        }
        picture = PairPicture.within(comparison, view.getWidth(), view.getHeight());
        show();
    }

    private void show() {
        PairPicture shown = picture;
        if (shown == null || shown.comparison() != model.comparison()) {
            return;
        }
        view.show(shown.at(player.step(), player.fraction()));
        view.setAccessibleText(shown.description(player.step()));
    }
}
