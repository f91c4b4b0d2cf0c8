package gradviz.render;

import gradviz.text.Face;
import gradviz.text.Fonts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The bundled font files as tables, each read when it is first asked for and then kept.
public final class FontFile {
    /// What a reader needs to draw letters; kerning and ligatures are left out on purpose, since
    /// text is measured without them.
    private static final List<String> TABLES =
            List.of(
                    "head", "hhea", "loca", "maxp", "glyf", "hmtx", "cmap", "name", "OS/2", "post",
                    "cvt ", "fpgm", "prep", "gasp");

    /// Hints are of use on screens of few dots alone, and are half of a small font.
    private static final Set<String> HINTS = Set.of("cvt ", "fpgm", "prep", "gasp");

    private static final List<String> UNHINTED =
            TABLES.stream().filter(table -> !HINTS.contains(table)).toList();

    private static final Map<Face, TrueTypeFont> READ = new ConcurrentHashMap<>();

    private FontFile() {}

    /// {@return the tables of a face; never to be closed}
    public static TrueTypeFont of(Face face) {
        return READ.computeIfAbsent(face, FontFile::read);
    }

    /// {@return a font file that has only the glyphs of some characters}
    ///
    /// The same characters give the same bytes: all dates are those of the bundled file.
    static byte[] subset(Face face, Set<Integer> codePoints) {
        return subset(face, codePoints, TABLES);
    }

    /// {@return the same without hints}
    public static byte[] unhinted(Face face, Set<Integer> codePoints) {
        return subset(face, codePoints, UNHINTED);
    }

    private static byte[] subset(Face face, Set<Integer> codePoints, List<String> tables) {
        TrueTypeFont font = of(face);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            synchronized (font) {
                TTFSubsetter subsetter = new TTFSubsetter(font, tables);
                codePoints.forEach(subsetter::add);
                subsetter.writeToStream(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(face.resource(), e);
        }
        return bytes.toByteArray();
    }

    private static TrueTypeFont read(Face face) {
        try (InputStream in = Fonts.open(face)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(face.resource(), e);
        }
    }
}
