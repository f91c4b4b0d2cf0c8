package gradviz.app;

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
import gradviz.app.session.FxTimes;
import gradviz.app.session.Runner;
import gradviz.app.session.Session;
import gradviz.app.settings.Choices;
import gradviz.app.settings.Comfort;
import gradviz.app.settings.LanguageChoice;
import gradviz.app.settings.Settings;
import gradviz.app.settings.Switch;
import gradviz.app.show.Front;
import gradviz.app.show.Pulse;
import gradviz.app.show.Show;
import gradviz.drawing.Theme;
import gradviz.run.Lesson;
import gradviz.text.Messages;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// One window: a document, its session, and the views of both.
final class Window implements Wishes, Host {
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
    private final Front front = new Front();
    private final Scene scene = new Scene(front, 1440, 900);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<Choices> choices = new SimpleObjectProperty<>();
    private final Scenery scenery;
    private final Commands commands;
    private Messages messages;

    Window(Stage stage, Office office) {
        this.stage = stage;
        this.office = office;
        this.messages = Messages.of(comfort().language());
        this.session =
                new Session(
                        document,
                        show,
                        new Runner(document::recording),
                        times,
                        comfort().setting().withRoom(Scenery.FIRST_ROOM));
        this.keeping = new Keeping(document, office.recovery().slot(), times);
        this.papers = new Papers(stage, document, settings(), messages);
        this.library = new Library(document, papers, settings(), times, theme);
        Material material = new Material(document, session, asking, times, theme);
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
                        "/css/twin.css",
                        "/css/export.css",
                        "/css/tensor.css");
        theme.bind(comfort().themeProperty());
        ThemeSheet.wear(scene.getStylesheets(), theme);
        asking.predictModeProperty().set(comfort().isOn(Switch.PREDICT));
        this.scenery = new Scenery(stage, front, material, office, this);
        this.commands = new Commands(this, material, scenery, comfort());
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
        scenery.workbench().canvas().requestFocus();
        if (argument != null) {
            papers.open(argument, scenery.workbench()::say);
            scenery.workbench().canvas().requestFocus();
        } else if (settings().firstTime("hint")) {
            scenery.workbench().hint(messages.text("window.hint-step"));
        }
        FirstFrame.measure(scene, show);
        WarmUp.begin(this);
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

    /// {@return a new window of the same office, not yet shown}
    Window another() {
        return new Window(new Stage(), office);
    }

    Stage stage() {
        return stage;
    }

    ObservableValue<Theme> theme() {
        return theme;
    }

    Papers papers() {
        return papers;
    }

    Library library() {
        return library;
    }

    Dialogs dialogs() {
        return papers.dialogs();
    }

    @Override
    public void perform(Command command) {
        if (!scenery.perform(command)) {
            commands.perform(command);
        }
    }

    @Override
    public void open(Lesson lesson) {
        papers.open(lesson);
        scenery.workbench().canvas().requestFocus();
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
        scenery.refurnish();
    }

    @Override
    public Messages messages() {
        return messages;
    }

    @Override
    public boolean beginsWithCaptions() {
        return comfort().isOn(Switch.CAPTIONS);
    }

    @Override
    public Optional<Following> following() {
        return library.following(messages.locale());
    }

    @Override
    public void resume() {
        scenery.resume();
    }

    private void follow(Choices before, Choices now) {
        asking.predictModeProperty().set(now.on().contains(Switch.PREDICT));
        if (before.language() != now.language()) {
            speakAnew();
        } else if (before.textScale() != now.textScale()) {
            session.setSetting(scenery.setting());
            scenery.setSetting(comfort().setting());
        }
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
        session.noteProperty().subscribe(note -> scenery.workbench().say(note));
    }

    private void key(KeyEvent event) {
        Optional<Command> command = scenery.commandOf(event);
        if (command.isEmpty()) {
            return;
        }
        event.consume();
        if (command.get() == Command.CHOOSE) {
            asking.choose(Keys.choiceOf(event));
        } else {
            perform(command.get());
        }
    }

    void close() {
        if (!papers.filing().mayLeave()) {
            return;
        }
        keeping.end();
        scenery.end();
        settings().setPlacement(StagePlace.of(stage));
        times.close();
        stage.close();
    }
}
