package gradviz.export.web;

import gradviz.text.Face;
import gradviz.text.Fonts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The bundled fonts as a style sheet that holds them, each cut down to the characters of a page.
final class FontSheet {
    private FontSheet() {}

    static String css(Map<Face, TreeSet<Integer>> characters) {
        StringBuilder css = new StringBuilder();
        characters.forEach((face, points) -> css.append(css(face, points)));
        return css.toString();
    }

    private static String css(Face face, SortedSet<Integer> points) {
        String data = Base64.getEncoder().encodeToString(Woff.of(subset(face, points)));
        return ("@font-face{font-family:\"%s\";font-weight:%d;"
                        + "src:url(data:font/woff;base64,%s) format(\"woff\")}")
                .formatted(face.family(), face.weight(), data);
    }

    private static byte[] subset(Face face, SortedSet<Integer> points) {
        try (InputStream in = Fonts.open(face);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            TTFSubsetter subsetter = new TTFSubsetter(font);
            points.forEach(subsetter::add);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(face.resource(), e);
        }
    }
}
