package gradviz.export.web;

import gradviz.text.Face;
import gradviz.text.Measurer;
import gradviz.text.Piece;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/// The characters that a page needs of each face.
final class Lettering {
    private static final Measurer MEASURER = new Measurer();

    private final Map<Face, NavigableSet<Integer>> characters = new EnumMap<>(Face.class);

    Lettering() {
        for (Face face : new Face[] {Face.SANS, Face.SANS_SEMIBOLD, Face.MONO, Face.MONO_BOLD}) {
            note(face, " 0123456789.,/×−?…");
        }
        note(Face.SANS_SEMIBOLD, "ABCDEFGHI");
    }

    /// Takes up a text, and gives it back.
    String note(Face face, String text) {
        for (Piece piece : MEASURER.pieces(face, text)) {
            of(piece.face()).addAll(piece.text().codePoints().boxed().toList());
        }
        return text;
    }

    /// Takes up what was collected elsewhere.
    void note(Map<Face, NavigableSet<Integer>> others) {
        others.forEach((face, points) -> of(face).addAll(points));
    }

    /// {@return the code points by face}
    Map<Face, NavigableSet<Integer>> characters() {
        return characters;
    }

    private NavigableSet<Integer> of(Face face) {
        return characters.computeIfAbsent(face, _ -> new TreeSet<>());
    }
}
