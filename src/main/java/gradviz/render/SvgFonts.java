package gradviz.render;

import gradviz.drawing.Drawing;
import gradviz.drawing.Mark;
import gradviz.drawing.Part;
import gradviz.drawing.Words;
import gradviz.text.Face;
import gradviz.text.Measurer;
import gradviz.text.Piece;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The fonts of a drawing as a style sheet: of each face that is used, the glyphs that are used.
final class SvgFonts {
    private static final Measurer MEASURER = new Measurer();

    private final Map<Face, NavigableSet<Integer>> used = new EnumMap<>(Face.class);

    private SvgFonts() {}

    static SvgFonts of(Drawing drawing) {
        SvgFonts fonts = new SvgFonts();
        for (Part part : drawing.parts()) {
            for (Mark mark : part.marks()) {
                if (mark instanceof Words words) {
                    fonts.read(words);
                }
            }
        }
        return fonts;
    }

    boolean isEmpty() {
        return used.isEmpty();
    }

    String css() {
        return used.entrySet().stream()
                .map(entry -> rule(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private void read(Words words) {
        for (Piece piece : MEASURER.pieces(words.face(), words.text())) {
            NavigableSet<Integer> characters =
                    used.computeIfAbsent(piece.face(), _ -> new TreeSet<>());
            piece.text().codePoints().forEach(characters::add);
        }
    }

    private static String rule(Face face, NavigableSet<Integer> characters) {
        String data = Base64.getEncoder().encodeToString(FontFile.subset(face, characters));
        return "@font-face{font-family:'%s';font-weight:%d;src:url(data:font/ttf;base64,%s)}"
                .formatted(face.family(), face.weight(), data);
    }
}
