package gradviz.app.compare;

import gradviz.app.canvas.PictureView;
import gradviz.app.frame.Command;
import gradviz.app.frame.KeyList;
import gradviz.app.frame.Toast;
import gradviz.app.frame.Wishes;
import gradviz.app.show.Player;
import gradviz.drawing.Theme;
import gradviz.storyboard.Setting;
import gradviz.storyboard.compare.Comparison;
import gradviz.storyboard.compare.PairPicture;
import gradviz.text.Messages;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A listing under two rules: the picture of the pair, the bars above and below.
public final class CompareView extends StackPane {
    /// What changes the listing means nothing while it is compared.
    private static final Set<Command> MEANINGLESS =
            EnumSet.of(
                    Command.CLEAR,
                    Command.CLEAR_ALL,
                    Command.AGAIN,
                    Command.VALUE_UP,
                    Command.VALUE_DOWN,
                    Command.RULE,
                    Command.ORDER,
                    Command.RETAIN,
                    Command.SPEED,
                    Command.CHOOSE,
                    Command.GRAPH,
                    Command.LISTING,
                    Command.RUN,
                    Command.UNDO,
                    Command.REDO,
                    Command.PREDICT);

    private static final double FONT_SIZE = 13;

    private final CompareModel model;
    private final Player player;
    private final PictureView view;
    private final KeyList list;
    private final PairKeys keys;
    private final Map<Command, Runnable> acts;
    private final Toast toast = new Toast();
    private final Label trouble = new Label();
    private @Nullable PairPicture picture;

    /// @param title of the listing
    /// @param theme is followed as long as the view lives
    public CompareView(
            CompareModel model,
            String title,
            Wishes wishes,
            Messages messages,
            ObservableValue<Theme> theme) {
        this.model = model;
        this.player = model.player();
        this.view = new PictureView(theme);
        this.list =
                new KeyList(
                        messages,
                        messages.text("compare.keys.title"),
                        PairKeys.lines(MEANINGLESS, messages));
        this.keys = new PairKeys(model, view);
        this.acts = acts();
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
        BorderPane frame = new BorderPane(centre);
        frame.setTop(new PairTop(model, title, wishes, messages));
        frame.setBottom(new PairBar(model, messages));
        getChildren().addAll(frame, list);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> Platform.runLater(this::giveBackKeys));
        model.comparisonProperty().subscribe(_ -> lay());
        view.widthProperty().subscribe(_ -> lay());
        view.heightProperty().subscribe(_ -> lay());
        player.stepProperty().subscribe(_ -> show());
        player.fractionProperty().subscribe(_ -> show());
    }

    /// {@return the part that shows the picture}
    public PictureView picture() {
        return view;
    }

    /// {@return the comparison on show, or null}
    public @Nullable Comparison comparison() {
        return model.comparison();
    }

    /// {@return the number of the slot on show}
    public int slot() {
        return player.step();
    }

    /// Says everything in another size.
    public void setSetting(Setting setting) {
        setStyle("-fx-font-size: " + FONT_SIZE * setting.textScale() + "px;");
        model.setSetting(setting);
    }

    public void say(String sentence) {
        toast.say(sentence);
    }

    /// Gives up whatever is under way.
    public void close() {
        model.close();
    }

    /// Does what a command means here.
    ///
    /// @return whether it means something here
    public boolean perform(Command command) {
        if (command == Command.LEAVE && list.isVisible()) {
            toggleList();
            return true;
        }
        Runnable act = acts.get(command);
        if (act != null) {
            act.run();
        }
        return act != null || MEANINGLESS.contains(command);
    }

    private Map<Command, Runnable> acts() {
        return Map.of(
                Command.STEP, player::forward,
                Command.BACK, player::back,
                Command.PLAY, player::togglePlay,
                Command.FIRST, player::first,
                Command.LAST, player::end,
                Command.ZOOM_IN, view::zoomIn,
                Command.ZOOM_OUT, view::zoomOut,
                Command.FIT, view::fit,
                Command.KEYS, this::toggleList);
    }

    /// {@return whether the control with the focus uses the key itself, as a button does Space}
    public boolean keepsKey(KeyEvent event) {
        boolean presses = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
        return keys.of(event) != null || onButton() && presses && !event.isShortcutDown();
    }

    private void toggleList() {
        boolean shown = !list.isVisible();
        list.setVisible(shown);
        if (shown) {
            list.takeKeys();
        } else {
            view.requestFocus();
        }
    }

    private boolean onButton() {
        return getScene() != null && getScene().getFocusOwner() instanceof ButtonBase;
    }

    /// A button that was clicked must not keep Space, which is the next step.
    private void giveBackKeys() {
        if (onButton()) {
            view.requestFocus();
        }
    }

    private void key(KeyEvent event) {
        Runnable act = list.isVisible() ? null : keys.of(event);
        if (act != null) {
            act.run();
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
