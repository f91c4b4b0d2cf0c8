package gradviz.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The bundled fonts, each read when it is first asked for and then kept.
///
/// Works without a display and starts no toolkit. Safe for use by several threads.
public final class Fonts {
    private static final Map<Face, Font> LOADED = new ConcurrentHashMap<>();

    private Fonts() {}

    /// {@return the font of the face, at size 1}
    public static Font of(Face face) {
        return LOADED.computeIfAbsent(face, Fonts::load);
    }

    /// {@return the bytes of the font file, to be closed by the caller}
    public static InputStream open(Face face) {
        try {
            return location(face).openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(face.resource(), e);
        }
    }

    private static Font load(Face face) {
        try {
            URL url = location(face);
            // From a stream, AWT would first copy the font into a temporary file.
            if (url.getProtocol().equals("file")) {
                return Font.createFont(Font.TRUETYPE_FONT, new File(URI.create(url.toString())));
            }
            try (InputStream in = url.openStream()) {
                return Font.createFont(Font.TRUETYPE_FONT, in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(face.resource(), e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("not a TrueType font: " + face.resource(), e);
        }
    }

    /// In the image the fonts are files of a folder, whose name the launcher gives.
    private static URL location(Face face) throws IOException {
        String folder = System.getProperty("gradviz.fonts");
        if (folder != null) {
            return Path.of(folder, Path.of(face.resource()).getFileName().toString())
                    .toUri()
                    .toURL();
        }
        URL url = Fonts.class.getResource(face.resource());
        if (url == null) {
            throw new IllegalStateException("the font is missing: " + face.resource());
        }
        return url;
    }
}
