package gradviz.app;

import gradviz.app.document.Document;
import gradviz.app.document.Filing;
import gradviz.app.frame.Dialogs;
import gradviz.app.settings.Settings;
import gradviz.run.Lesson;
import gradviz.run.Lessons;
import gradviz.text.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// What a window opens and saves, and where that came from; it asks in the window's language.
final class Papers {
    private static final String LESSON = "lesson:";

    private final Stage stage;
    private final Document document;
    private final Settings settings;
    private Messages messages;
    private Dialogs dialogs;
    private Filing filing;
    private @Nullable Lesson lesson;
    private int lessonOpening;

    Papers(Stage stage, Document document, Settings settings, Messages messages) {
        this.stage = stage;
        this.document = document;
        this.settings = settings;
        this.messages = messages;
        this.dialogs = new Dialogs(stage, settings, messages);
        this.filing = new Filing(document, dialogs, settings::addRecent);
        document.nameProperty().subscribe(_ -> title());
        document.unsavedProperty().subscribe(_ -> title());
    }

    /// Asks and names the document in another language from now on.
    void speak(Messages newMessages) {
        messages = newMessages;
        dialogs = new Dialogs(stage, settings, messages);
        filing = new Filing(document, dialogs, settings::addRecent);
        if (document.fileProperty().get() == null) {
            lesson().ifPresent(open -> document.rename(open.title(messages.locale())));
        }
        title();
    }

    Filing filing() {
        return filing;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    /// {@return the lesson that is open, as long as nothing else was opened since}
    Optional<Lesson> lesson() {
        boolean still = lessonOpening == document.openingsProperty().get();
        return Optional.ofNullable(still ? lesson : null);
    }

    /// Opens the lesson that a first start shows.
    void openFirst() {
        Lesson first = Lessons.first();
        document.openCopy(first.title(messages.locale()), first.text());
        opened(first);
    }

    void open(Lesson wanted) {
        int before = document.openingsProperty().get();
        filing.openCopy(wanted.title(messages.locale()), wanted.text());
        if (document.openingsProperty().get() != before) {
            opened(wanted);
        }
    }

    /// Opens a path or `lesson:NAME`; a name that there is not is told.
    void open(String argument, Consumer<String> say) {
        if (!argument.startsWith(LESSON)) {
            filing.open(Path.of(argument));
            return;
        }
        Optional<Lesson> named = Lessons.named(argument.substring(LESSON.length()));
        named.ifPresentOrElse(
                this::open, () -> say.accept(messages.text("window.no-lesson", "name", argument)));
    }

    /// Opens what is dropped on a scene.
    void acceptDrops(Scene scene) {
        scene.setOnDragOver(Papers::dragOver);
        scene.setOnDragDropped(this::dropped);
    }

    private void opened(Lesson opened) {
        lesson = opened;
        lessonOpening = document.openingsProperty().get();
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
            filing.open(files.getFirst().toPath());
        }
    }

    private void title() {
        String key = document.unsavedProperty().get() ? "window.title-unsaved" : "window.title";
        stage.setTitle(messages.text(key, "name", document.nameProperty().get()));
    }
}
