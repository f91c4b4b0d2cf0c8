package gradviz.app.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The user's folders for settings and for state, by the custom of the system.
///
/// The system property `gradviz.home` puts both under one folder.
///
/// @param config for what is remembered
/// @param state for text that is not saved
public record Folders(Path config, Path state) {

    /// {@return the folders of this user}
    public static Folders ofUser() {
        String given = System.getProperty("gradviz.home");
        return given == null
                ? of(
                        System.getProperty("os.name", ""),
                        System.getProperty("user.home", "."),
                        System.getenv())
                : new Folders(Path.of(given), Path.of(given));
    }

    /// {@return the folders by the name of the system, the home folder and the environment}
    static Folders of(String system, String home, Map<String, String> environment) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            Path roaming = given(environment.get("APPDATA"), home, "AppData", "Roaming");
            Path local = given(environment.get("LOCALAPPDATA"), home, "AppData", "Local");
            return new Folders(roaming.resolve("gradviz"), local.resolve("gradviz"));
        }
        if (os.startsWith("mac")) {
            Path support = Path.of(home, "Library", "Application Support", "gradviz");
            return new Folders(support, support);
        }
        Path config = given(environment.get("XDG_CONFIG_HOME"), home, ".config");
        Path state = given(environment.get("XDG_STATE_HOME"), home, ".local", "state");
        return new Folders(config.resolve("gradviz"), state.resolve("gradviz"));
    }

    private static Path given(@Nullable String folder, String home, String... otherwise) {
        boolean useful = folder != null && Path.of(folder).isAbsolute();
        return useful ? Path.of(folder) : Path.of(home, otherwise);
    }
}
