package gradviz.app;

import gradviz.app.canvas.CanvasView;
import gradviz.app.canvas.Legible;
import gradviz.app.document.Document;
import gradviz.app.editor.Editor;
import gradviz.app.editor.Underline;
import gradviz.app.frame.Busy;
import gradviz.app.frame.Command;
import gradviz.app.frame.DocumentMenu;
import gradviz.app.frame.KeyList;
import gradviz.app.frame.Toast;
import gradviz.app.frame.TopBar;
import gradviz.app.frame.TroubleView;
import gradviz.app.frame.Wishes;
import gradviz.app.panel.CodeView;
import gradviz.app.panel.HistoryView;
import gradviz.app.panel.InspectorView;
import gradviz.app.panel.OutputView;
import gradviz.app.panel.PlaybackBar;
import gradviz.app.panel.WorklistView;
import gradviz.app.predict.Asking;
import gradviz.app.present.Material;
import gradviz.app.session.Session;
import gradviz.app.session.Trouble;
import gradviz.app.settings.Settings;
import gradviz.app.settings.TextRoom;
import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.app.tensor.TablePane;
import gradviz.app.twin.TwinLayer;
import gradviz.drawing.Theme;
import gradviz.listing.Span;
import gradviz.text.Messages;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Everything in the window: the listing on the left, the picture in the middle, what is known on
/// the right, the rule above and time below.
final class Workbench extends StackPane {
    private static final double FONT_SIZE = 13;

    /// Six lines.
    private static final double EDITOR_HEIGHT = 146;

    private static final double LARGE_TEXT = 1.5;
    private static final PseudoClass BY_KEYS = PseudoClass.getPseudoClass("keys");

    /// With large text in a small window the picture would have no room.
    private static final double MOST_COVERED = 0.6;

    private final CanvasView canvas;
    private final TwinLayer twin;
    private final Editor editor;
    private final BelowPicture below;
    private final KeyList keys;
    private final InspectorView inspector;
    private final Toast toast = new Toast();
    private final Columns columns;
    private double wanted = 1;
    private double scaled;

    Workbench(Material material, Settings settings, Wishes wishes, Messages messages) {
        Document document = material.document();
        Session session = material.session();
        Asking asking = material.asking();
        ObservableValue<Theme> theme = material.theme();
        Show show = asking.show();
        this.canvas = new CanvasView(show, session, messages, theme);
        this.twin = new TwinLayer(canvas, show, messages);
        this.editor = new Editor(document.draft(), messages);
        editor.themeProperty().bind(theme);
        this.below = new BelowPicture(asking, messages);
        this.keys = new KeyList(messages);
        this.inspector = new InspectorView(show, messages);
        DocumentMenu documents = new DocumentMenu(document, show, settings, wishes, messages);
        this.columns =
                new Columns(
                        leftColumn(session, show, document, messages),
                        centre(session, messages),
                        rightColumn(show, messages, theme),
                        settings,
                        messages);
        // Tab goes through the parts in the order in which they are set: as they are seen.
        BorderPane frame = new BorderPane();
        frame.setTop(
                new TopBar(session, wishes, messages, documents, asking.predictModeProperty()));
        frame.setCenter(columns);
        frame.setBottom(
                new PlaybackBar(
                        show,
                        asking,
                        messages,
                        () -> wishes.perform(Command.TEXT_SMALLER),
                        () -> wishes.perform(Command.TEXT_LARGER)));
        getStyleClass().add("workbench");
        getChildren().addAll(frame, keys);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pseudoClassStateChanged(BY_KEYS, false));
        addEventFilter(KeyEvent.KEY_PRESSED, this::showFocus);
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> Platform.runLater(this::giveBackKeys));
        widthProperty().subscribe(_ -> scaleText());
        WhileShown.tellOnceBack(this, show.positionProperty(), this::light);
        WhileShown.tellOnceBack(this, session.troubleProperty(), this::underline);
    }

    CanvasView canvas() {
        return canvas;
    }

    TwinLayer twin() {
        return twin;
    }

    void takeKeys() {
        editor.takeKeys();
    }

    /// {@return whether the selected variable has a table that could take the keys}
    boolean takeTable() {
        return inspector.table().takeKeys();
    }

    /// Lets go of what would go on by itself, once another workbench has taken its place.
    void close() {
        editor.close();
    }

    boolean isEditing() {
        return editor.hasKeys()
                || getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
    }

    /// {@return whether the control with the focus uses the key itself, as a button does Space}
    boolean keepsKey(KeyEvent event) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        boolean presses = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
        return owner instanceof ButtonBase && presses && !event.isShortcutDown()
                || TwinLayer.keeps(owner, event)
                || TablePane.keeps(owner, event)
                || ColumnEdge.keeps(owner, event);
    }

    /// The keys that move the focus show where it is, on the picture too.
    private void showFocus(KeyEvent event) {
        switch (event.getCode()) {
            case TAB, ESCAPE, UP, DOWN -> pseudoClassStateChanged(BY_KEYS, true);
            default -> {}
        }
    }

    /// A button that was clicked must not keep Space, which is the next step.
    private void giveBackKeys() {
        boolean onButton = getScene() != null && getScene().getFocusOwner() instanceof ButtonBase;
        if (onButton) {
            canvas.requestFocus();
        }
    }

    void toggleKeys() {
        if (!hideKeys()) {
            keys.setVisible(true);
            keys.takeKeys();
        }
    }

    /// {@return whether there was a list to hide}
    boolean hideKeys() {
        boolean shown = keys.isVisible();
        keys.setVisible(false);
        if (shown) {
            canvas.requestFocus();
        }
        return shown;
    }

    void say(String sentence) {
        toast.say(sentence);
    }

    void hint(String sentence) {
        below.hint(sentence);
    }

    void setTextScale(double scale) {
        wanted = scale;
        // Who asks for large text is not served by a whole picture with small values.
        double good = 1 / Math.sqrt(scale);
        canvas.keepReadable(scale < LARGE_TEXT ? Legible.ANY : new Legible(good, good, 1 / scale));
        scaleText();
    }

    private void scaleText() {
        double scale = TextRoom.fitting(wanted, getWidth());
        if (scale == scaled) {
            return;
        }
        scaled = scale;
        setStyle("-fx-font-size: " + FONT_SIZE * scale + "px;");
        editor.setTextScale(scale);
        below.setTextScale(scale);
        editor.setMinHeight(EDITOR_HEIGHT * scale);
        columns.setTextScale(scale);
    }

    private StackPane centre(Session session, Messages messages) {
        StackPane centre = new StackPane(canvas, twin, below, toast, new Busy(session, messages));
        StackPane.setAlignment(below, Pos.BOTTOM_CENTER);
        StackPane.setAlignment(toast, Pos.TOP_CENTER);
        centre.getStyleClass().add("centre");
        canvas.coveredProperty().bind(below.heightProperty());
        canvas.captionRoomProperty()
                .bind(Bindings.min(below.room(), canvas.heightProperty().multiply(MOST_COVERED)));
        return centre;
    }

    private VBox leftColumn(Session session, Show show, Document document, Messages messages) {
        Label title = new Label(messages.text("window.listing"));
        title.getStyleClass().add("panel-title");
        VBox.setVgrow(editor, Priority.ALWAYS);
        TroubleView trouble = new TroubleView(session, document.draft(), messages);
        CodeView code = new CodeView(show);
        OutputView output = new OutputView(show, messages);
        VBox column =
                new VBox(title, editor, trouble, new Separator(), code, new Separator(), output);
        column.getStyleClass().add("left-column");
        return column;
    }

    private VBox rightColumn(Show show, Messages messages, ObservableValue<Theme> theme) {
        VBox column =
                new VBox(
                        new WorklistView(show, messages),
                        new Separator(),
                        inspector,
                        new Separator(),
                        new HistoryView(show, messages, theme));
        column.getStyleClass().add("right-column");
        return column;
    }

    private void light(@Nullable Position position) {
        editor.setLit(position == null ? List.of() : position.storyboard().lines(position.step()));
    }

    private void underline(@Nullable Trouble trouble) {
        Span place = trouble == null ? null : trouble.place();
        editor.setUnderline(place == null ? null : underlineOf(place));
        editor.tell(trouble == null ? "" : trouble.sentence());
    }

    private static Underline underlineOf(Span place) {
        int length = Math.max(1, place.end() - place.start());
        return new Underline(place.line(), place.column(), length);
    }
}
