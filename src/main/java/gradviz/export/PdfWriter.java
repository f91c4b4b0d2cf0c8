package gradviz.export;

import gradviz.render.Legend;
import gradviz.render.Letters;
import gradviz.render.pdf.PdfDocument;
import gradviz.text.Messages;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A vector document of the ends of steps, a page a step, each with a bookmark.
final class PdfWriter implements Writer {
    @Override
    public void write(
            Exhibit exhibit, List<Integer> steps, Finish finish, Path file, Progress progress)
            throws IOException {
        Messages messages = Messages.of(exhibit.locale());
        Letters letters = finish.outlineText() ? Letters.OUTLINED : Letters.EMBEDDED;
        try (PdfDocument document = new PdfDocument(finish.theme(), finish.transparent(), letters);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int step : steps) {
                progress.at(document.size(), steps.size());
                document.add(
                        exhibit.at(step, 1),
                        messages.text(
                                "vector.bookmark",
                                "step",
                                step,
                                "sentence",
                                exhibit.description(step)));
            }
            document.save(out, legend(exhibit, steps));
            progress.at(steps.size(), steps.size());
        }
    }

    /// {@return what the document says of itself: of one step what it shows, of several the title
    /// of them all and what the last one shows}
    private static Legend legend(Exhibit exhibit, List<Integer> steps) {
        int last = steps.getLast();
        boolean one = steps.size() == 1 || exhibit.title().isEmpty();
        String title = one ? Titles.of(exhibit, last) : exhibit.title();
        return new Legend(title, exhibit.description(last), exhibit.locale(), Map.of());
    }
}
