package gradviz.app;

import gradviz.app.document.Document;
import gradviz.app.document.Filing;
import gradviz.app.document.Kept;
import gradviz.app.document.Questions;
import gradviz.app.document.Recovery;
import gradviz.app.frame.Command;
import gradviz.app.frame.Dialogs;
import gradviz.app.frame.Wishes;
import gradviz.app.session.FxTimes;
import gradviz.app.session.Times;
import gradviz.app.settings.Settings;
import gradviz.run.Lesson;
import gradviz.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// One window: a document with its session and its views.
final class Window implements Wishes {
    private static final Duration KEPT_AFTER = Duration.ofSeconds(1);

    private final Windows windows;
    private final Settings settings;
    private final Stage stage;
    private final Document document = new Document();
    private final Recovery.Slot slot;
    private final FxTimes times = new FxTimes();
    private Times.Cancel keeping = () -> {};
    private Messages messages;
    private Dialogs dialogs;
    private Filing filing;
    private Desk desk;

    Window(Windows windows, Stage stage) {
        this.windows = windows;
        this.settings = windows.settings();
        this.stage = stage;
        slot = windows.recovery().slot();
        messages = Messages.of(settings.language());
        dialogs = new Dialogs(stage, settings, messages);
        filing = new Filing(document, dialogs, settings::addRecent);
        desk = new Desk(document, settings, this, times, messages);
        Scene scene = new Scene(desk.root());
        Looks.dress(scene);
        stage.setScene(scene);
        Looks.dress(stage);
        PlaceKeeper.keep(stage, settings);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> desk.press(event));
        stage.setOnCloseRequest(this::closing);
        // Esc is in the table of keys, where an open list of keys comes first.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.fullScreenProperty().subscribe((_, now) -> desk.setProjected(now));
        stage.focusedProperty().subscribe((_, now) -> look(now));
        document.draft().textProperty().subscribe((_, _) -> keepSoon());
        document.unsavedProperty().subscribe(_ -> name());
        document.nameProperty().subscribe(_ -> name());
        FileDrop.onto(scene, this::open);
    }

    Stage stage() {
        return stage;
    }

    Desk desk() {
        return desk;
    }

    void show() {
        stage.show();
        desk.takeKeys();
    }

    @Override
    public void open(Lesson lesson) {
        filing.openCopy(lesson.title(messages.locale()), lesson.text());
        desk.takeKeys();
    }

    void openCopy(String name, String text) {
        filing.openCopy(name, text);
        desk.takeKeys();
    }

    @Override
    public void open(Path file) {
        filing.open(file);
        desk.takeKeys();
    }

    void restore(Kept kept) {
        document.restore(kept);
    }

    @Override
    public void clearAll() {
        desk.session().clearAll();
        desk.takeKeys();
    }

    @Override
    public void backwardAgain() {
        desk.session().backwardAgain();
        desk.takeKeys();
    }

    /// Tells and labels everything in another language.
    @Override
    public void speak(Locale language) {
        settings.setLanguage(language);
        messages = Messages.of(language);
        dialogs = new Dialogs(stage, settings, messages);
        filing = new Filing(document, dialogs, settings::addRecent);
        int step = desk.show().player().step();
        desk.close();
        desk = new Desk(document, settings, this, times, messages);
        stage.getScene().setRoot(desk.root());
        desk.session().open(step);
        desk.takeKeys();
        name();
    }

    @Override
    public void perform(Command command) {
        switch (command) {
            case NEW -> windows.open(null);
            case OPEN -> filing.open();
            case SAVE -> filing.save();
            case SAVE_AS -> filing.saveAs();
            case EXPORT -> new Exporting(dialogs, times, messages).export(desk, document);
            case PROJECT -> project(!stage.isFullScreen());
            case LEAVE -> leave();
            case CLOSE -> close();
            case QUIT -> windows.quit();
            case STEP, BACK, PLAY, FIRST, LAST, CLEAR, ZOOM_IN, ZOOM_OUT, FIT, RUN, UNDO, REDO,
                    TEXT_LARGER, TEXT_SMALLER, KEYS ->
                    desk.perform(command);
        }
    }

    /// Closes unless there is text that must stay.
    ///
    /// @return whether it is closed now
    boolean close() {
        if (!filing.mayLeave()) {
            return false;
        }
        keeping.cancel();
        try {
            slot.drop();
        } catch (IOException e) {
            warn(e);
        }
        desk.remember();
        desk.close();
        times.close();
        windows.closed(this);
        stage.close();
        return true;
    }

    private void closing(WindowEvent event) {
        event.consume();
        close();
    }

    private void leave() {
        if (desk.hideKeyList()) {
            return;
        }
        project(false);
        desk.takeKeys();
    }

    private void project(boolean projected) {
        if (projected != stage.isFullScreen()) {
            stage.setFullScreen(projected);
        }
    }

    private void look(boolean focused) {
        if (focused && stage.isShowing()) {
            filing.look();
        }
    }

    private void keepSoon() {
        keeping.cancel();
        keeping = times.after(KEPT_AFTER, this::keep);
    }

    /// Keeps unsaved text against a crash.
    ///
    /// @return whether it is kept
    boolean keep() {
        try {
            slot.keep(document);
            return true;
        } catch (IOException e) {
            warn(e);
            return false;
        }
    }

    /// Asks whether texts that a crash left are taken back.
    Questions.Answer recover(List<Kept> left) {
        return dialogs.recover(left);
    }

    private void name() {
        String name = document.nameProperty().get();
        boolean unsaved = document.unsavedProperty().get();
        String shown = name.isEmpty() ? messages.text("window.untitled") : name;
        stage.setTitle(
                messages.text(unsaved ? "window.title-unsaved" : "window.title", "name", shown));
    }

    private static void warn(IOException e) {
        System.getLogger(Window.class.getName())
                .log(System.Logger.Level.WARNING, "unsaved text is not kept", e);
    }
}
