package gradviz.app;

import atlantafx.base.theme.PrimerLight;
import gradviz.app.canvas.Typefaces;
import gradviz.app.document.Kept;
import gradviz.app.document.Recovery;
import gradviz.app.settings.Folders;
import gradviz.app.settings.Settings;
import gradviz.layout.GraphLayout;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The desktop application: opens the first window, and offers back what a crash left.
public final class Gradviz extends Application {
    /// Stands before a text among the arguments.
    private static final String TEXT = "-";

    /// Opens the window and returns once the last one is closed.
    ///
    /// @param file a path or `lesson:NAME` to open, or null for the first lesson
    public static void open(@Nullable String file) {
        Application.launch(Gradviz.class, file == null ? new String[0] : new String[] {file});
    }

    /// Opens the window with a text that no file holds, and returns once the last one is closed.
    public static void openText(String text) {
        Application.launch(Gradviz.class, TEXT, text);
    }

    @Override
    public void start(Stage stage) {
        Typefaces.load();
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Folders folders = Folders.ofUser();
        Office office = new Office(new Settings(folders.config()), new Recovery(folders.state()));
        Window window = new Window(stage, office);
        List<String> arguments = getParameters().getRaw();
        if (arguments.size() == 2 && arguments.getFirst().equals(TEXT)) {
            window.startWith(arguments.getLast());
        } else {
            window.start(arguments.isEmpty() ? null : arguments.getFirst());
        }
        Thread.ofPlatform().daemon().name("warm-up").start(GraphLayout::warmUp);
        if (System.getProperty("gradviz.measure") == null) {
            offerBack(window, office.recovery());
        }
    }

    private static void offerBack(Window window, Recovery recovery) {
        List<Kept> left = recovery.left();
        if (!left.isEmpty()) {
            window.offerBack(left);
        }
    }
}
