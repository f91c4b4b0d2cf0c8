package gradviz.app;

import atlantafx.base.theme.PrimerLight;
import gradviz.text.Face;
import gradviz.text.Fonts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.text.Font;
import javafx.stage.Stage;

/// The bundled fonts, style sheets and icon.
final class Looks {
    private static final List<String> SHEETS = List.of("/css/stage.css", "/css/light.css");

    private Looks() {}

    /// Makes fonts and theme known to the toolkit.
    static void load() {
        for (Face face : Face.values()) {
            try (InputStream in = Fonts.open(face)) {
                Font.loadFont(in, 12);
            } catch (IOException e) {
                throw new UncheckedIOException(face.resource(), e);
            }
        }
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    static void dress(Scene scene) {
        for (String sheet : SHEETS) {
            URL url = Objects.requireNonNull(Looks.class.getResource(sheet), sheet);
            scene.getStylesheets().add(url.toExternalForm());
        }
    }

    static void dress(Stage stage) {
        for (int size : new int[] {16, 32, 48, 64, 128}) {
            URL url = Looks.class.getResource("/icons/gradviz-" + size + ".png");
            if (url != null) {
                stage.getIcons().add(new Image(url.toExternalForm()));
            }
        }
    }
}
