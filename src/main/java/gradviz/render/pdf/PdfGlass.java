package gradviz.render.pdf;

import gradviz.drawing.Rect;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/// Glass that a faint part is painted on first, so that its marks do not show through one another.
record PdfGlass(PDDocument document, PDResources resources) {

    /// Shows what was painted on a glass of its own.
    void show(PdfContent below, PdfContent onGlass, Rect bounds, double alpha) throws IOException {
        PDStream stream =
                new PDStream(
                        document, new ByteArrayInputStream(onGlass.bytes()), COSName.FLATE_DECODE);
        PDFormXObject form = new PDFormXObject(stream);
        form.setBBox(box(bounds));
        form.setResources(resources);
        PDTransparencyGroupAttributes group = new PDTransparencyGroupAttributes();
        group.getCOSObject().setItem(COSName.CS, COSName.DEVICERGB);
        form.setGroup(group);
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((float) alpha);
        below.form(resources.add(state).getName(), resources.add(form).getName());
    }

    private static PDRectangle box(Rect bounds) {
        return new PDRectangle(
                (float) (bounds.x() * PdfContent.POINTS),
                (float) (-bounds.bottom() * PdfContent.POINTS),
                (float) (bounds.width() * PdfContent.POINTS),
                (float) (bounds.height() * PdfContent.POINTS));
    }
}
