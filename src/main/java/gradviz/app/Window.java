package gradviz.app;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.KOREAN;

import gradviz.app.canvas.Nudge;
import gradviz.app.document.Document;
import gradviz.app.document.Filing;
import gradviz.app.document.Kept;
import gradviz.app.document.Questions;
import gradviz.app.document.Recovery;
import gradviz.app.frame.Command;
import gradviz.app.frame.Dialogs;
import gradviz.app.frame.Keys;
import gradviz.app.frame.Wishes;
import gradviz.app.session.FxTimes;
import gradviz.app.session.Runner;
import gradviz.app.session.Session;
import gradviz.app.session.Times;
import gradviz.app.settings.Settings;
import gradviz.app.show.Pulse;
import gradviz.app.show.Show;
import gradviz.engine.BackwardRule;
import gradviz.run.Lesson;
import gradviz.run.Lessons;
import gradviz.storyboard.Setting;
import gradviz.text.Messages;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// One window: a document, its session, and the views of both.
final class Window implements Wishes {
    private static final System.Logger LOG = System.getLogger(Window.class.getName());
    private static final String LESSON = "lesson:";
    private static final double TEXT_STEP = 1.1;
    private static final Duration KEEP_AFTER = Duration.ofMillis(500);

    private final Stage stage;
    private final Office office;
    private final Document document = new Document();
    private final Show show = new Show();
    private final FxTimes times = new FxTimes();
    private final Session session;
    private final Recovery.Slot slot;
    private final Scene scene = new Scene(new Region(), 1440, 900);
    private Times.Cancel keeping = () -> {};
    private Messages messages;
    private Dialogs dialogs;
    private Filing filing;
    private Workbench workbench;
    private @Nullable Projection projection;

    Window(Stage stage, Office office) {
        this.stage = stage;
        this.office = office;
        this.slot = office.recovery().slot();
        this.messages = Messages.of(settings().language());
        this.session = new Session(document, show, new Runner(), times, setting());
        this.dialogs = new Dialogs(stage, settings(), messages);
        this.filing = new Filing(document, dialogs, settings()::addRecent);
        scene.getStylesheets().addAll("/css/stage.css", "/css/light.css", "/css/twin.css");
        this.workbench = furnish();
        new Pulse(show.player());
        show.followSystem();
        prepareStage();
        listen();
    }

    /// Shows the window with a file, a lesson or the first lesson.
    void start(@Nullable String argument) {
        Lesson first = Lessons.first();
        document.openCopy(first.title(messages.locale()), first.text());
        stage.show();
        workbench.canvas().requestFocus();
        if (argument != null) {
            openArgument(argument);
        } else if (settings().firstTime("hint")) {
            workbench.hint(messages.text("window.hint-step"));
        }
        FirstFrame.measure(scene, show);
    }

    /// Asks whether texts of a crash are wanted, and opens a window for each.
    void offerBack(List<Kept> left) {
        Questions.Answer answer = dialogs.recover(left);
        for (Kept kept : left) {
            if (answer == Questions.Answer.RELOAD) {
                Window window = new Window(new Stage(), office);
                window.start(null);
                window.document.restore(kept);
            }
            if (answer != Questions.Answer.CANCEL) {
                office.recovery().forget(kept);
            }
        }
    }

    @Override
    public void perform(Command command) {
        switch (command) {
            case STEP -> step();
            case BACK -> show.player().back();
            case PLAY -> show.player().togglePlay();
            case FIRST -> show.player().first();
            case LAST -> show.player().end();
            case CLEAR -> clearSelected();
            case CLEAR_ALL -> session.clearAll();
            case AGAIN -> session.backwardAgain();
            case VALUE_UP -> Nudge.by(1, show, session);
            case VALUE_DOWN -> Nudge.by(-1, show, session);
            case GRAPH -> enterGraph();
            case LISTING -> takeListing();
            case RULE -> session.choose(after(rule().accumulate()));
            case ORDER -> session.choose(after(rule().order()));
            case RETAIN -> session.choose(after(rule().retain()));
            case SPEED -> show.player().nextSpeed();
            case LANGUAGE -> speak(messages.locale().equals(KOREAN) ? ENGLISH : KOREAN);
            case ZOOM_IN -> workbench.canvas().zoomIn();
            case ZOOM_OUT -> workbench.canvas().zoomOut();
            case FIT -> workbench.canvas().fit();
            case RUN -> session.run();
            case UNDO -> session.undo();
            case REDO -> session.redo();
            case TEXT_LARGER -> setTextScale(settings().textScale() * TEXT_STEP);
            case TEXT_SMALLER -> setTextScale(settings().textScale() / TEXT_STEP);
            case NEW -> new Window(new Stage(), office).start(null);
            case OPEN -> filing.open();
            case SAVE -> filing.save();
            case SAVE_AS -> filing.saveAs();
            case EXPORT -> export();
            case PROJECT -> project(projection == null);
            case KEYS -> workbench.toggleKeys();
            case LEAVE -> leave();
            case CLOSE -> close();
            case QUIT -> quit();
        }
    }

    @Override
    public void open(Lesson lesson) {
        filing.openCopy(lesson.title(messages.locale()), lesson.text());
        workbench.canvas().requestFocus();
    }

    @Override
    public void open(Path file) {
        filing.open(file);
    }

    @Override
    public void speak(Locale language) {
        settings().setLanguage(language);
        messages = Messages.of(language);
        dialogs = new Dialogs(stage, settings(), messages);
        filing = new Filing(document, dialogs, settings()::addRecent);
        session.setSetting(setting());
        workbench = furnish();
        workbench.canvas().requestFocus();
        title();
    }

    private BackwardRule rule() {
        return session.ruleProperty().get().rule();
    }

    /// {@return the next choice, after the last the first}
    private static Enum<?> after(Enum<?> choice) {
        Enum<?>[] all = choice.getDeclaringClass().getEnumConstants();
        return all[(choice.ordinal() + 1) % all.length];
    }

    private void enterGraph() {
        if (projection == null) {
            workbench.twin().enter();
        }
    }

    private void takeListing() {
        if (projection == null) {
            workbench.takeKeys();
        }
    }

    private void step() {
        workbench.hint("");
        show.player().forward();
    }

    private void clearSelected() {
        if (show.selected() >= 0) {
            session.clear(show.selected());
        }
    }

    private void leave() {
        if (projection != null) {
            project(false);
        } else if (!workbench.hideKeys()) {
            workbench.canvas().requestFocus();
        }
    }

    private void project(boolean on) {
        if (on) {
            projection = new Projection(session, show, messages);
            scene.setRoot(projection);
            stage.setFullScreenExitHint("");
            stage.setFullScreen(true);
            projection.canvas().requestFocus();
        } else {
            projection = null;
            stage.setFullScreen(false);
            workbench = furnish();
            workbench.canvas().requestFocus();
        }
    }

    private void export() {
        new Export(dialogs, messages, workbench::say).write(show.position(), document);
    }

    private void setTextScale(double scale) {
        settings().setTextScale(scale);
        session.setSetting(setting());
        workbench.setTextScale(settings().textScale());
    }

    private void openArgument(String argument) {
        if (!argument.startsWith(LESSON)) {
            open(Path.of(argument));
            return;
        }
        Optional<Lesson> lesson = Lessons.named(argument.substring(LESSON.length()));
        if (lesson.isPresent()) {
            open(lesson.get());
        } else {
            workbench.say(messages.text("window.no-lesson", "name", argument));
        }
    }

    private Workbench furnish() {
        Workbench made = new Workbench(document, session, show, settings(), this, messages);
        made.setTextScale(settings().textScale());
        scene.setRoot(made);
        // Before its style is applied a split pane has no children that could take the focus.
        made.applyCss();
        return made;
    }

    private Setting setting() {
        return new Setting(settings().language(), settings().textScale());
    }

    private Settings settings() {
        return office.settings();
    }

    private void prepareStage() {
        stage.setScene(scene);
        stage.setMinWidth(720);
        stage.setMinHeight(520);
        Icons.add(stage);
        StagePlace.restore(stage, settings().placement());
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    close();
                });
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        scene.setOnDragOver(Window::dragOver);
        scene.setOnDragDropped(this::dropped);
    }

    private void listen() {
        document.nameProperty().subscribe(_ -> title());
        document.unsavedProperty().subscribe(_ -> title());
        document.draft().textProperty().subscribe(_ -> keepSoon());
        stage.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                filing.look();
                            }
                        });
        stage.fullScreenProperty()
                .subscribe(
                        full -> {
                            if (!full && projection != null) {
                                project(false);
                            }
                        });
        session.noteProperty().subscribe(note -> workbench.say(note));
    }

    private void key(KeyEvent event) {
        boolean editing = projection == null && workbench.isEditing();
        boolean onControl = projection == null && workbench.keepsKey(event);
        Optional<Command> command = Keys.commandOf(event, editing);
        if (command.isPresent() && !onControl) {
            event.consume();
            perform(command.get());
        }
    }

    private static void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        if (!files.isEmpty()) {
            open(files.getFirst().toPath());
        }
    }

    private void title() {
        String key = document.unsavedProperty().get() ? "window.title-unsaved" : "window.title";
        stage.setTitle(messages.text(key, "name", document.nameProperty().get()));
    }

    private void keepSoon() {
        keeping.cancel();
        keeping = times.after(KEEP_AFTER, this::keep);
    }

    private void keep() {
        try {
            slot.keep(document);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the text is not kept for recovery", e);
        }
    }

    private boolean close() {
        if (!filing.mayLeave()) {
            return false;
        }
        // A text that was given up must not be kept after all.
        keeping.cancel();
        try {
            slot.drop();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the kept text stays", e);
        }
        settings().setPlacement(StagePlace.of(stage));
        times.close();
        stage.close();
        return true;
    }

    private void quit() {
        List<javafx.stage.Window> open = List.copyOf(javafx.stage.Window.getWindows());
        for (javafx.stage.Window window : open) {
            window.fireEvent(
                    new javafx.stage.WindowEvent(
                            window, javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST));
        }
    }
}
