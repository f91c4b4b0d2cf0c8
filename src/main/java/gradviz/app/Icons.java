package gradviz.app;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The program's icon, in the sizes that systems ask for.
final class Icons {
    private static final List<String> FILES =
            List.of("gradviz-16", "gradviz-32", "gradviz-48", "gradviz-128", "gradviz");

    private Icons() {}

    static void add(Stage stage) {
        for (String file : FILES) {
            InputStream in = Icons.class.getResourceAsStream("/icons/" + file + ".png");
            stage.getIcons().add(new Image(Objects.requireNonNull(in, file)));
        }
    }
}
