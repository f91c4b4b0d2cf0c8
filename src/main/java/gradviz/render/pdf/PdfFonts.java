package gradviz.render.pdf;

import gradviz.render.FontFile;
import gradviz.text.Face;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The fonts of one document, shared by its pages; of each the glyphs that are used.
final class PdfFonts {
    private static final List<Face> FACES = List.of(Face.values());

    private final PDDocument document;
    private final PDResources resources;
    private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);

    PdfFonts(PDDocument document, PDResources resources) {
        this.document = document;
        this.resources = resources;
    }

    /// {@return the name by which pages use a face}
    String name(Face face) throws IOException {
        font(face);
        return key(face).getName();
    }

    /// {@return the numbers of the letters' glyphs, a letter without one left out}
    String codes(Face face, String text) throws IOException {
        PDType0Font font = font(face);
        CmapLookup glyphs = FontFile.of(face).getUnicodeCmapLookup();
        StringBuilder codes = new StringBuilder();
        for (int codePoint : text.codePoints().toArray()) {
            if (glyphs.getGlyphId(codePoint) > 0) {
                font.addToSubset(codePoint);
                byte[] code = font.encode(Character.toString(codePoint));
                codes.append(HexFormat.of().formatHex(code));
            }
        }
        return codes.toString();
    }

    /// Puts the glyphs that were used into the document; no codes may be asked for afterwards.
    void embed() throws IOException {
        for (PDType0Font font : fonts.values()) {
            font.subset();
        }
    }

    private PDType0Font font(Face face) throws IOException {
        PDType0Font font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(document, FontFile.of(face), true);
            fonts.put(face, font);
            resources.put(key(face), font);
        }
        return font;
    }

    /// Short, since it is written before each text.
    private static COSName key(Face face) {
        return COSName.getPDFName("F" + FACES.indexOf(face));
    }
}
