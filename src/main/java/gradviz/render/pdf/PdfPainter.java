package gradviz.render.pdf;

import gradviz.drawing.Box;
import gradviz.drawing.Curve;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Outline;
import gradviz.drawing.Part;
import gradviz.drawing.Shapes;
import gradviz.drawing.Stroke;
import gradviz.drawing.Theme;
import gradviz.drawing.Words;
import gradviz.render.LetterOutline;
import gradviz.text.Measurer;
import gradviz.text.Piece;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Paints marks as the content of a page.
///
/// @param outlined whether letters are outlines
record PdfPainter(Theme theme, boolean outlined, PdfFonts fonts) {
    private static final Measurer MEASURER = new Measurer();

    void paint(PdfContent content, Part part) throws IOException {
        for (Mark mark : part.marks()) {
            paint(content, mark);
        }
    }

    private void paint(PdfContent content, Mark mark) throws IOException {
        switch (mark) {
            case Box box -> {
                Outline outline = Shapes.rounded(box.frame(), box.radius());
                paint(content, outline, box.fill(), box.stroke());
            }
            case Curve curve -> paint(content, curve.outline(), curve.fill(), curve.stroke());
            case Words words -> paint(content, words);
        }
    }

    private void paint(
            PdfContent content, Outline outline, @Nullable Ink fill, @Nullable Stroke plain) {
        if (outline.segments().isEmpty()) {
            return;
        }
        if (fill != null) {
            content.fillColour(theme.rgb(fill));
            outline.to(content);
            content.fill();
        }
        if (plain != null) {
            Stroke stroke = theme.styled(plain);
            content.line(
                    theme.rgb(stroke.ink()),
                    stroke.width(),
                    stroke.dash().roundEnds(),
                    stroke.dash().pattern(stroke.width()));
            outline.to(content);
            content.stroke();
        }
    }

    private void paint(PdfContent content, Words words) throws IOException {
        if (outlined) {
            paint(content, LetterOutline.of(words), words.ink(), null);
            return;
        }
        content.fillColour(theme.rgb(words.ink()));
        double x = words.anchor().left(words.x(), words.width());
        for (Piece piece : MEASURER.pieces(words.face(), words.text())) {
            String codes = fonts.codes(piece.face(), piece.text());
            String font = fonts.name(piece.face());
            content.text(font, words.size(), x, words.baseline(), codes);
            x += MEASURER.width(piece.face(), words.size(), piece.text());
        }
    }
}
