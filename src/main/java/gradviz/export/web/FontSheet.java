package gradviz.export.web;

import gradviz.render.FontFile;
import gradviz.text.Face;
import java.util.Base64;
import java.util.Map;
import java.util.NavigableSet;

/// The bundled fonts as a style sheet that holds them, each cut down to the characters of a page.
final class FontSheet {
    private FontSheet() {}

    static String css(Map<Face, NavigableSet<Integer>> characters) {
        StringBuilder css = new StringBuilder();
        characters.forEach((face, points) -> css.append(css(face, points)));
        return css.toString();
    }

    private static String css(Face face, NavigableSet<Integer> points) {
        String data = Base64.getEncoder().encodeToString(Woff.of(FontFile.unhinted(face, points)));
        return ("@font-face{font-family:\"%s\";font-weight:%d;"
                        + "src:url(data:font/woff;base64,%s) format(\"woff\")}")
                .formatted(face.family(), face.weight(), data);
    }
}
