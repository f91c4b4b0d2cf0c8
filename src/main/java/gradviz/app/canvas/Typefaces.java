package gradviz.app.canvas;

import gradviz.text.Face;
import gradviz.text.Fonts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;

/// The bundled fonts as JavaFX has them, each read once. For the FX thread only.
public final class Typefaces {
    private static final int SIZES_KEPT = 256;
    private static final Map<Face, String> NAMES = new EnumMap<>(Face.class);
    private static final Map<Key, Font> FONTS = new HashMap<>();

    private record Key(Face face, double size) {}

    private Typefaces() {}

    /// Makes all faces known to style sheets, by their family names.
    public static void load() {
        for (Face face : Face.values()) {
            name(face);
        }
    }

    /// {@return the face at a size in pixels}
    public static Font of(Face face, double size) {
        if (FONTS.size() > SIZES_KEPT) {
            FONTS.clear();
        }
        return FONTS.computeIfAbsent(new Key(face, size), _ -> new Font(name(face), size));
    }

    private static String name(Face face) {
        return NAMES.computeIfAbsent(face, Typefaces::read);
    }

    private static String read(Face face) {
        try (InputStream in = Fonts.open(face)) {
            Font font = Font.loadFont(in, 12);
            if (font == null) {
                throw new IllegalStateException("not a font for JavaFX: " + face.resource());
            }
            return font.getName();
        } catch (IOException e) {
            throw new UncheckedIOException(face.resource(), e);
        }
    }
}
