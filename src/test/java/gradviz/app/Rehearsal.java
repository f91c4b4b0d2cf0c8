package gradviz.app;

import atlantafx.base.theme.PrimerLight;
import gradviz.app.canvas.Typefaces;
import gradviz.app.document.Recovery;
import gradviz.app.present.Displays;
import gradviz.app.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// A window for a journey, on displays of its own.
final class Rehearsal {
    private Rehearsal() {}

    static Window open(
            Stage stage, Path home, List<Rectangle2D> displays, @Nullable String argument) {
        Typefaces.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Settings settings = new Settings(home);
        settings.setLanguage(Locale.ENGLISH);
        Office office = new Office(settings, new Recovery(home), Displays.of(displays));
        Window window = new Window(stage, office);
        window.start(argument);
        return window;
    }
}
