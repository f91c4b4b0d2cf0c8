package gradviz.render.pdf;

import gradviz.drawing.Drawing;
import gradviz.drawing.Ink;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.drawing.Theme;
import gradviz.render.Legend;
import gradviz.render.Letters;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// A PDF document of drawings, a page each, all pages of one size: 0.75 points to a pixel.
///
/// The same calls give the same bytes: there is no date in them. It is version 1.4, which every TeX
/// takes in.
public final class PdfDocument implements Closeable {
    private final PDDocument document = new PDDocument();
    private final PDResources resources = new PDResources();
    private final PDDocumentOutline bookmarks = new PDDocumentOutline();
    private final PdfGlass glass = new PdfGlass(document, resources);
    private final PDStream backdrop = new PDStream(document);
    private final Theme theme;
    private final boolean transparent;
    private final PdfFonts fonts;
    private final PdfPainter painter;
    private Rect bounds = Rect.NONE;
    private long fingerprint;

    /// @param theme the colours of the inks
    /// @param transparent whether the paper is left out
    /// @param letters how text is held; fonts that are named are embedded too
    public PdfDocument(Theme theme, boolean transparent, Letters letters) {
        this.theme = theme;
        this.transparent = transparent;
        this.fonts = new PdfFonts(document, resources);
        this.painter = new PdfPainter(theme, letters == Letters.OUTLINED, fonts);
    }

    /// Adds a page.
    ///
    /// @param bookmark how the table of contents calls it
    public void add(Drawing drawing, String bookmark) throws IOException {
        bounds = bookmarks.hasChildren() ? bounds.union(drawing.bounds()) : drawing.bounds();
        PDPage page = new PDPage();
        byte[] content = content(drawing);
        fingerprint = 31 * fingerprint + Arrays.hashCode(content);
        page.setContents(List.of(backdrop, compressed(content)));
        page.setResources(resources);
        document.addPage(page);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(bookmark);
        PDPageFitDestination whole = new PDPageFitDestination();
        whole.setPage(page);
        item.setDestination(whole);
        bookmarks.addLast(item);
    }

    /// {@return how many pages there are}
    public int size() {
        return document.getNumberOfPages();
    }

    /// Writes the document; nothing may be added afterwards.
    ///
    /// @param legend what the document says of itself
    public void save(OutputStream out, Legend legend) throws IOException {
        PDRectangle size = new PDRectangle(points(bounds.width()), points(bounds.height()));
        document.getPages().forEach(page -> page.setMediaBox(size));
        fillBackdrop();
        fonts.embed();
        describe(legend);
        document.setDocumentId(fingerprint);
        document.save(out, CompressParameters.NO_COMPRESSION);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private byte[] content(Drawing drawing) throws IOException {
        PdfContent content = new PdfContent();
        for (Part part : drawing.parts()) {
            if (part.alpha() == 1) {
                painter.paint(content, part);
            } else if (part.alpha() > 0) {
                PdfContent onGlass = new PdfContent();
                painter.paint(onGlass, part);
                glass.show(content, onGlass, part.bounds().grow(1), part.alpha());
            }
        }
        return content.bytes();
    }

    private PDStream compressed(byte[] content) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
    }

    /// Puts the drawings' coordinates and the paper beneath all pages.
    private void fillBackdrop() throws IOException {
        PdfContent content = new PdfContent();
        content.origin(bounds.x(), bounds.bottom());
        if (!transparent) {
            content.fillColour(theme.rgb(Ink.PAPER));
            // A page that a reader rounds up to whole pixels has no fringe then.
            content.rectangle(bounds.grow(2));
            content.fill();
        }
        try (OutputStream out = backdrop.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.bytes());
        }
    }

    private void describe(Legend legend) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(legend.title());
        information.setSubject(legend.description());
        information.setCreator("gradviz");
        document.setDocumentInformation(information);
        var catalog = document.getDocumentCatalog();
        catalog.setDocumentOutline(bookmarks);
        if (!legend.locale().getLanguage().isEmpty()) {
            catalog.setLanguage(legend.locale().toLanguageTag());
        }
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private static float points(double pixels) {
        return (float) (pixels * PdfContent.POINTS);
    }
}
