package gradviz.app;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.KOREAN;

import gradviz.app.canvas.Nudge;
import gradviz.app.comfort.SettingsDialog;
import gradviz.app.comfort.ThemeSheet;
import gradviz.app.document.Document;
import gradviz.app.document.Kept;
import gradviz.app.frame.Command;
import gradviz.app.frame.Dialogs;
import gradviz.app.frame.Keys;
import gradviz.app.frame.Wishes;
import gradviz.app.predict.Asking;
import gradviz.app.present.Following;
import gradviz.app.present.Host;
import gradviz.app.present.Material;
import gradviz.app.present.Podium;
import gradviz.app.present.Theatre;
import gradviz.app.session.FxTimes;
import gradviz.app.session.RuleTurn;
import gradviz.app.session.Runner;
import gradviz.app.session.Session;
import gradviz.app.settings.Choices;
import gradviz.app.settings.Comfort;
import gradviz.app.settings.LanguageChoice;
import gradviz.app.settings.Settings;
import gradviz.app.settings.Switch;
import gradviz.app.show.Pulse;
import gradviz.app.show.Show;
import gradviz.drawing.Theme;
import gradviz.run.Lesson;
import gradviz.storyboard.Setting;
import gradviz.text.Messages;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// One window: a document, its session, and the views of both.
final class Window implements Wishes, Host {
    private static final double TEXT_STEP = 1.1;

    private final Stage stage;
    private final Office office;
    private final Document document = new Document();
    private final Show show = new Show();
    private final Asking asking = new Asking(show);
    private final FxTimes times = new FxTimes();
    private final Session session;
    private final Keeping keeping;
    private final Papers papers;
    private final Library library;
    private final Scene scene = new Scene(new Region(), 1440, 900);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<Choices> choices = new SimpleObjectProperty<>();
    private final Comparing comparing = new Comparing(scene, show, times, this, theme);
    private Messages messages;
    private Workbench workbench;
    private final Podium podium;

    Window(Stage stage, Office office) {
        this.stage = stage;
        this.office = office;
        this.messages = Messages.of(comfort().language());
        this.session = new Session(document, show, new Runner(), times, setting());
        this.keeping = new Keeping(document, office.recovery().slot(), times);
        this.papers = new Papers(stage, document, settings(), messages);
        this.library = new Library(document, papers, settings(), times, theme);
        scene.getStylesheets()
                .addAll(
                        "/css/stage.css",
                        "/css/frame.css",
                        "/css/listing.css",
                        "/css/predict.css",
                        "/css/present.css",
                        "/css/settings.css",
                        "/css/lessons.css",
                        "/css/compare.css",
                        "/css/twin.css");
        theme.bind(comfort().themeProperty());
        ThemeSheet.wear(scene.getStylesheets(), theme);
        asking.predictModeProperty().set(comfort().isOn(Switch.PREDICT));
        this.podium = podium();
        this.workbench = furnish();
        new Pulse(show.player());
        show.reducedMotionProperty().bind(comfort().reducedMotionProperty());
        Casing.put(stage, scene, settings(), this::close);
        papers.acceptDrops(scene);
        listen();
    }

    /// Shows the window with a file, a lesson or the first lesson.
    void start(@Nullable String argument) {
        papers.openFirst();
        stage.show();
        workbench.canvas().requestFocus();
        if (argument != null) {
            papers.open(argument, workbench::say);
            workbench.canvas().requestFocus();
        } else if (settings().firstTime("hint")) {
            workbench.hint(messages.text("window.hint-step"));
        }
        FirstFrame.measure(scene, show);
    }

    /// Shows the window with a text that no file holds, such as standard input.
    void startWith(String text) {
        start(null);
        document.openUnsaved(messages.text("file.from-input"), text);
    }

    /// Takes back a text that a crash left.
    void restore(Kept kept) {
        document.restore(kept);
    }

    Dialogs dialogs() {
        return papers.dialogs();
    }

    @Override
    public void perform(Command command) {
        if (comparing.perform(command)) {
            return;
        }
        switch (command) {
            case STEP -> step();
            case BACK -> asking.back();
            case PLAY -> asking.play();
            case FIRST -> asking.seek(0);
            case LAST -> asking.seek(show.player().last());
            case CLEAR -> clearSelected();
            case CLEAR_ALL -> session.clearAll();
            case AGAIN -> session.backwardAgain();
            case VALUE_UP -> Nudge.by(1, show, session);
            case VALUE_DOWN -> Nudge.by(-1, show, session);
            case GRAPH -> workbench.twin().enter();
            case LISTING -> workbench.takeKeys();
            case RULE -> new RuleTurn(session).accumulate();
            case ORDER -> new RuleTurn(session).order();
            case RETAIN -> new RuleTurn(session).retain();
            case SPEED -> show.player().nextSpeed();
            case LANGUAGE -> speak(messages.locale().equals(KOREAN) ? ENGLISH : KOREAN);
            case ZOOM_IN -> workbench.canvas().zoomIn();
            case ZOOM_OUT -> workbench.canvas().zoomOut();
            case FIT -> workbench.canvas().fit();
            case RUN -> session.run();
            case UNDO -> session.undo();
            case REDO -> session.redo();
            case TEXT_LARGER -> scaleText(TEXT_STEP);
            case TEXT_SMALLER -> scaleText(1 / TEXT_STEP);
            case LESSONS -> library.toggle();
            case NEXT_LESSON -> sayUnless(library.next(), "lessons.no-next");
            case PREVIOUS_LESSON -> sayUnless(library.previous(), "lessons.no-previous");
            case NEW -> new Window(new Stage(), office).start(null);
            case OPEN -> papers.filing().open();
            case SAVE -> papers.filing().save();
            case SAVE_AS -> papers.filing().saveAs();
            case EXPORT -> export();
            case SETTINGS -> new SettingsDialog(stage, comfort(), theme).show();
            case PREDICT -> predict(!asking.predictModeProperty().get());
            case CHOOSE -> {} // Its key says which choice: see key().
            case PROJECT -> present();
            case COMPARE -> compare();
            case KEYS -> workbench.toggleKeys();
            case LEAVE -> leave();
            case CLOSE -> close();
            case QUIT -> Casing.closeAll();
        }
    }

    @Override
    public void open(Lesson lesson) {
        papers.open(lesson);
        workbench.canvas().requestFocus();
    }

    @Override
    public void open(Path file) {
        papers.filing().open(file);
    }

    @Override
    public void speak(Locale language) {
        comfort().choose(comfort().choices().with(LanguageChoice.of(language)));
    }

    private void speakAnew() {
        messages = Messages.of(comfort().language());
        papers.speak(messages);
        comparing.close();
        session.setSetting(setting());
        Workbench before = workbench;
        workbench = furnish();
        before.close();
        workbench.canvas().requestFocus();
    }

    private void step() {
        workbench.hint("");
        asking.step();
    }

    private void predict(boolean on) {
        comfort().choose(comfort().choices().with(Switch.PREDICT, on));
    }

    private void clearSelected() {
        if (show.selected() >= 0) {
            session.clear(show.selected());
        }
    }

    private void leave() {
        if (comparing.isOpen()) {
            compare();
        } else if (!library.close() && !workbench.hideKeys()) {
            workbench.canvas().requestFocus();
        }
    }

    /// Goes to the comparison, or back from it.
    private void compare() {
        if (comparing.isOpen()) {
            comparing.close();
            resume();
        } else if (!podium.isOn()) {
            comparing.open(document, setting(), messages);
        }
    }

    private void present() {
        comparing.close();
        podium.toggle();
    }

    private Podium podium() {
        Material material = new Material(document, session, asking, times, theme);
        Theatre theatre = new Theatre(stage, scene, office.displays());
        return new Podium(material, theatre, settings(), this);
    }

    @Override
    public Messages messages() {
        return messages;
    }

    @Override
    public Optional<Following> following() {
        return library.following(messages.locale());
    }

    @Override
    public void resume() {
        scene.setRoot(workbench);
        workbench.canvas().requestFocus();
    }

    private void export() {
        if (comparing.isOpen()) {
            comparing.export(
                    new Export(papers.dialogs(), messages, theme.get(), comparing::say), document);
        } else {
            new Export(papers.dialogs(), messages, theme.get(), workbench::say)
                    .write(show.position(), document);
        }
    }

    private void scaleText(double factor) {
        double scale = comfort().textScale() * factor;
        comfort().choose(comfort().choices().withTextScale(scale));
    }

    private void follow(Choices before, Choices now) {
        asking.predictModeProperty().set(now.on().contains(Switch.PREDICT));
        if (before.language() != now.language()) {
            speakAnew();
        } else if (before.textScale() != now.textScale()) {
            session.setSetting(setting());
            workbench.setTextScale(now.textScale());
            comparing.setSetting(setting());
        }
    }

    private Workbench furnish() {
        Workbench made =
                new Workbench(document, session, asking, settings(), theme, this, messages);
        made.setTextScale(comfort().textScale());
        library.cover(made, messages);
        scene.setRoot(made);
        // Before its style is applied a split pane has no children that could take the focus.
        made.applyCss();
        return made;
    }

    private void sayUnless(boolean done, String key) {
        if (!done) {
            workbench.say(messages.text(key));
        }
    }

    private Setting setting() {
        return new Setting(comfort().language(), comfort().textScale());
    }

    private Settings settings() {
        return office.settings();
    }

    private Comfort comfort() {
        return office.comfort();
    }

    private void listen() {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        choices.bind(comfort().choicesProperty());
        choices.addListener((_, before, now) -> follow(before, now));
        stage.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                papers.filing().look();
                            }
                        });
        session.noteProperty().subscribe(note -> workbench.say(note));
    }

    private void key(KeyEvent event) {
        if (podium.isOn()) {
            podium.key(event);
            return;
        }
        boolean editing = workbench.isEditing() || library.isOpen();
        boolean onControl =
                comparing.isOpen() ? comparing.keepsKey(event) : workbench.keepsKey(event);
        Optional<Command> command = Keys.commandOf(event, editing);
        if (library.keeps(command)) {
            return;
        }
        if (command.isPresent() && !onControl) {
            event.consume();
            if (command.get() == Command.CHOOSE) {
                asking.choose(Keys.choiceOf(event));
            } else {
                perform(command.get());
            }
        }
    }

    private void close() {
        if (!papers.filing().mayLeave()) {
            return;
        }
        keeping.end();
        podium.end();
        settings().setPlacement(StagePlace.of(stage));
        times.close();
        stage.close();
    }
}
