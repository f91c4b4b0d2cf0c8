package gradviz.app;

import gradviz.app.canvas.CanvasView;
import gradviz.app.document.Document;
import gradviz.app.editor.Editor;
import gradviz.app.editor.Underline;
import gradviz.app.frame.Command;
import gradviz.app.frame.Keys;
import gradviz.app.frame.Wishes;
import gradviz.app.session.Runner;
import gradviz.app.session.Session;
import gradviz.app.session.Times;
import gradviz.app.session.Trouble;
import gradviz.app.settings.Settings;
import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.drawing.Theme;
import gradviz.listing.Span;
import gradviz.storyboard.Setting;
import gradviz.text.Messages;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What a window shows of its document, in one language: view models, views, and the keys.
final class Desk {
    private static final double TEXT_STEP = 1.1;

    private final Settings settings;
    private final Wishes wishes;
    private final Messages messages;
    private final Show show = new Show();
    private final Session session;
    private final CanvasView canvas;
    private final Editor editor;
    private final Views views;
    private Subscription subscriptions;
    private double textScale;

    Desk(
            Document document,
            Settings settings,
            Wishes wishes,
            Times times,
            Messages messages) {
        this.settings = settings;
        this.wishes = wishes;
        this.messages = messages;
        textScale = settings.textScale();
        show.followSystem();
        Setting setting = new Setting(messages.locale(), textScale);
        session = new Session(document, show, new Runner(), times, setting);
        canvas = new CanvasView(show, session, messages, Theme.LIGHT);
        editor = new Editor(document.draft(), messages);
        views = new Views(this, document, settings, wishes, messages);
        views.setTextScale(textScale);
        editor.setTextScale(textScale);
        subscriptions =
                Subscription.combine(
                        show.positionProperty().subscribe(this::light),
                        session.troubleProperty().subscribe(this::underline),
                        session.noteProperty().subscribe(views::say));
        if (settings.firstTime("step-hint")) {
            views.hint(messages.text("window.hint-step"));
            subscriptions = subscriptions.and(views.endHintWith(show.player().stepProperty()));
        }
    }

    Parent root() {
        return views.root();
    }

    Show show() {
        return show;
    }

    Session session() {
        return session;
    }

    CanvasView canvas() {
        return canvas;
    }

    Editor editor() {
        return editor;
    }

    /// Says something for a while.
    void say(String sentence) {
        views.say(sentence);
    }

    /// Gives the keys to the picture.
    void takeKeys() {
        canvas.requestFocus();
    }

    /// Shows the picture, its line and its caption alone, or everything.
    void setProjected(boolean projected) {
        views.setProjected(projected);
        takeKeys();
    }

    /// Writes down what the next start takes up.
    void remember() {
        views.remember(settings);
    }

    /// Lets go of the document.
    void close() {
        subscriptions.unsubscribe();
        session.close();
        editor.close();
    }

    /// Lets a key of the table act, if the keyboard is not in use for something else.
    void press(KeyEvent event) {
        Node owner = root().getScene() == null ? null : root().getScene().getFocusOwner();
        boolean editing = editor.hasKeys() || owner instanceof TextInputControl;
        if (activates(owner, event.getCode())) {
            return;
        }
        Keys.commandOf(event, editing)
                .ifPresent(
                        command -> {
                            event.consume();
                            wishes.perform(command);
                        });
    }

    /// A button reached by Tab is pressed by Space and Enter; one that was clicked is not.
    private static boolean activates(@Nullable Node owner, KeyCode code) {
        return owner instanceof ButtonBase
                && owner.isFocusVisible()
                && (code == KeyCode.SPACE || code == KeyCode.ENTER);
    }

    void perform(Command command) {
        switch (command) {
            case STEP -> show.player().forward();
            case BACK -> show.player().back();
            case PLAY -> show.player().togglePlay();
            case FIRST -> show.player().first();
            case LAST -> show.player().end();
            case CLEAR -> clearSelected();
            case ZOOM_IN -> canvas.zoomIn();
            case ZOOM_OUT -> canvas.zoomOut();
            case FIT -> canvas.fit();
            case RUN -> session.run();
            case UNDO -> session.undo();
            case REDO -> session.redo();
            case TEXT_LARGER -> scaleText(TEXT_STEP);
            case TEXT_SMALLER -> scaleText(1 / TEXT_STEP);
            case KEYS -> views.toggleKeyList();
            case NEW, OPEN, SAVE, SAVE_AS, EXPORT, PROJECT, LEAVE, CLOSE, QUIT ->
                    throw new IllegalArgumentException(command.toString());
        }
    }

    /// Hides the list of keys.
    ///
    /// @return whether it was there
    boolean hideKeyList() {
        return views.hideKeyList();
    }

    void scaleText(double factor) {
        textScale = Settings.clampText(Math.round(textScale * factor * 20) / 20.0);
        settings.setTextScale(textScale);
        views.setTextScale(textScale);
        editor.setTextScale(textScale);
        session.setSetting(new Setting(messages.locale(), textScale));
    }

    private void clearSelected() {
        if (show.selected() != Show.NOTHING) {
            session.clear(show.selected());
        }
    }

    private void light(@Nullable Position position) {
        editor.setLit(position == null ? 0 : position.storyboard().line(position.step()));
    }

    private void underline(@Nullable Trouble trouble) {
        Span span = trouble == null ? null : trouble.place();
        editor.setUnderline(
                span == null
                        ? null
                        : new Underline(
                                span.line(),
                                span.column(),
                                Math.max(1, span.end() - span.start())));
    }
}
