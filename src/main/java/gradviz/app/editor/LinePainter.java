package gradviz.app.editor;

import gradviz.drawing.Ink;
import gradviz.drawing.Theme;
import java.util.List;
import javafx.scene.paint.Color;
import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import org.jspecify.annotations.Nullable;

/// Gives each line of the listing its colours, the lit line its ground and a mistake its underline.
final class LinePainter implements SyntaxDecorator {
    private Theme theme = Theme.LIGHT;
    private Folded folded = Folded.open("");
    private List<Integer> lit = List.of();
    private @Nullable Underline underline;

    /// Says which lines of the file are shown.
    void setFolded(Folded newFolded) {
        folded = newFolded;
    }

    void setTheme(Theme newTheme) {
        theme = newTheme;
    }

    void setLit(List<Integer> lines) {
        lit = lines;
    }

    List<Integer> lit() {
        return lit;
    }

    void setUnderline(@Nullable Underline place) {
        underline = place;
    }

    @Override
    public RichParagraph createRichParagraph(CodeTextModel model, int index) {
        String line = model.getPlainText(index);
        int number = folded.numberOf(index);
        RichParagraph.Builder paragraph = RichParagraph.builder();
        boolean soft = Folded.isSetup(line);
        for (Token token : Token.of(line)) {
            String style = soft ? "note" : styleOf(token.kind());
            addPieces(paragraph, line.substring(token.start(), token.end()), style);
        }
        if (lit.contains(number)) {
            paragraph.setParagraphAttributes(lit(Ink.HIGHLIGHT_SOFT));
        }
        Underline place = underline;
        if (place != null && place.line() == number && !line.isEmpty()) {
            int start = Math.clamp(place.column() - 1L, 0, line.length() - 1);
            int length = Math.clamp(place.length(), 1, line.length() - start);
            paragraph.addWavyUnderline(start, length, colour(Ink.WRONG));
        }
        return paragraph.build();
    }

    @Override
    public void handleChange(
            CodeTextModel model, TextPos start, TextPos end, int top, int lines, int bottom) {}

    /// The code font has no Hangul, so that stands in the font of running text.
    private static void addPieces(RichParagraph.Builder paragraph, String text, String style) {
        int from = 0;
        while (from < text.length()) {
            boolean wide = isWide(text.charAt(from));
            int to = from + 1;
            while (to < text.length() && isWide(text.charAt(to)) == wide) {
                to++;
            }
            String piece = text.substring(from, to);
            if (wide) {
                paragraph.addWithStyleNames(piece, style, "hangul");
            } else {
                paragraph.addWithStyleNames(piece, style);
            }
            from = to;
        }
    }

    private static boolean isWide(char c) {
        return c >= '\u1100';
    }

    private static String styleOf(Token.Kind kind) {
        return switch (kind) {
            case PLAIN -> "plain";
            case KEYWORD -> "keyword";
            case NUMBER -> "number";
            case STRING -> "string";
            case COMMENT -> "note";
        };
    }

    private StyleAttributeMap lit(Ink ground) {
        return StyleAttributeMap.builder().setBackground(colour(ground)).build();
    }

    private Color colour(Ink ink) {
        return Color.web(theme.hex(ink));
    }
}
