package gradviz.export.tex;

import gradviz.drawing.Drawing;
import gradviz.drawing.Part;
import gradviz.drawing.Rect;
import gradviz.export.Exhibit;
import gradviz.export.Figure;
import gradviz.export.FilmstripFigure;
import gradviz.export.Finish;
import gradviz.export.Obstacle;
import gradviz.export.PairFigure;
import gradviz.export.Progress;
import gradviz.render.TikzRenderer;
import gradviz.storyboard.PartNames;
import gradviz.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The ends of steps as TikZ, in the [TexForm] that the finish asks for.
public final class TexWriter {
    /// The sides that TeX can measure, in pixels; a point is 1.004 of the points of PDF.
    private static final double LONGEST = 16000 / 0.753;

    private TexWriter() {}

    /// Writes a file.
    ///
    /// @throws Obstacle if a picture is larger than TeX can measure
    public static void write(
            Exhibit exhibit, List<Integer> steps, Finish finish, Path file, Progress progress)
            throws IOException {
        Files.writeString(file, text(exhibit, steps, finish, progress));
    }

    /// {@return the text of a file}
    public static String text(
            Exhibit exhibit, List<Integer> steps, Finish finish, Progress progress)
            throws Obstacle {
        List<Drawing> drawings = new ArrayList<>();
        for (int step : steps) {
            progress.at(drawings.size(), steps.size());
            drawings.add(checked(exhibit, step));
        }
        TikzRenderer renderer = new TikzRenderer(finish.theme());
        Sheet sheet = new Sheet(exhibit, steps, finish, renderer);
        Rect bounds = Rect.around(drawings.stream().map(Drawing::bounds).toList());
        String body =
                finish.tex().unfolds()
                        ? sheet.unfolding(Overlays.of(drawings), bounds)
                        : sheet.pages(drawings);
        progress.at(steps.size(), steps.size());
        TexDocument document = new TexDocument(exhibit, finish.tex(), steps.size(), renderer);
        return document.around(body, bounds);
    }

    private static Drawing checked(Exhibit exhibit, int step) throws Obstacle {
        Drawing drawing = exhibit.at(step, 1);
        Rect bounds = drawing.bounds();
        if (Math.max(bounds.width(), bounds.height()) > LONGEST) {
            Messages messages = Messages.of(exhibit.locale());
            throw new Obstacle(messages.text("tex.too.large", "limit", Math.round(LONGEST)));
        }
        return drawing;
    }

    /// The pictures of a file, being written.
    private record Sheet(
            Exhibit exhibit, List<Integer> steps, Finish finish, TikzRenderer renderer) {

        String pages(List<Drawing> drawings) {
            List<String> pages = new ArrayList<>();
            for (int i = 0; i < drawings.size(); i++) {
                Drawing drawing = drawings.get(i);
                StringBuilder page = new StringBuilder(comment(steps.get(i)));
                page.append(opening(drawing.bounds()));
                for (Part part : drawing.parts()) {
                    page.append("% ").append(nameOf(part)).append('\n');
                    page.append(renderer.part(part));
                }
                pages.add(page.append(TikzRenderer.CLOSE).toString());
            }
            return String.join(finish.tex().isAlone() ? "\n" : "\\newpage\n", pages);
        }

        String unfolding(Overlays overlays, Rect bounds) {
            StringBuilder page = new StringBuilder();
            steps.forEach(step -> page.append(comment(step)));
            page.append(opening(bounds));
            for (Overlays.Layer layer : overlays.layers()) {
                String marks = renderer.part(layer.part());
                page.append("% ").append(nameOf(layer.part())).append('\n');
                page.append(
                        overlays.isConstant(layer)
                                ? marks
                                : "\\only<" + overlays.slides(layer) + ">{%\n" + marks + "}\n");
            }
            return page.append(TikzRenderer.CLOSE).toString();
        }

        /// {@return what a part is called, on one line}
        private String nameOf(Part part) {
            String name =
                    switch (exhibit) {
                        case Figure figure -> PartNames.of(figure.storyboard(), part);
                        case PairFigure _, FilmstripFigure _ -> part.key();
                    };
            return name.replaceAll("\\p{Cntrl}", " ");
        }

        private String opening(Rect bounds) {
            return TikzRenderer.OPEN + renderer.ground(bounds, !finish.transparent());
        }

        private String comment(int step) {
            String sentence = exhibit.description(step).replaceAll("\\s+", " ");
            return "% step " + step + ": " + sentence + "\n";
        }
    }
}
