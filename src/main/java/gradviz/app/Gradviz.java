package gradviz.app;

import gradviz.app.settings.Folders;
import java.io.IOException;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The windows as an application of the JavaFX toolkit.
///
/// The system property `gradviz.measure=first-frame` makes it print when its first frame was
/// painted, and end.
public final class Gradviz extends Application {

    /// Opens a window and returns once the last one is closed.
    ///
    /// @param file a path, `-`, or `lesson:NAME`; null for the first lesson
    public static void open(@Nullable String file) {
        // The letters are drawn as in files: in grey, never in colour fringes.
        System.setProperty("prism.lcdtext", System.getProperty("prism.lcdtext", "false"));
        launch(Gradviz.class, file == null ? new String[0] : new String[] {file});
    }

    @Override
    public void start(Stage unused) throws IOException {
        Looks.load();
        Windows windows = new Windows(Folders.ofUser());
        List<String> words = getParameters().getRaw();
        Source source = words.isEmpty() ? Source.first() : Source.of(words.getFirst());
        Window window = windows.open(source);
        if ("first-frame".equals(System.getProperty("gradviz.measure"))) {
            FirstFrame.measure(window);
        } else {
            Platform.runLater(() -> windows.recover(window));
        }
    }
}
