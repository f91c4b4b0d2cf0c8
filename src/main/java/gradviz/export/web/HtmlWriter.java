package gradviz.export.web;

import gradviz.export.Exhibit;
import gradviz.export.Figure;
import gradviz.export.FilmstripFigure;
import gradviz.export.Finish;
import gradviz.export.PairFigure;
import gradviz.export.Progress;
import gradviz.export.Writer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// One page that plays a listing in a browser: all of its steps, whichever are asked for.
///
/// A single step other than the last is where the page starts.
public final class HtmlWriter implements Writer {
    @Override
    public void write(
            Exhibit exhibit, List<Integer> steps, Finish finish, Path file, Progress progress)
            throws IOException {
        boolean one = steps.size() == 1 && steps.getFirst() < exhibit.last();
        int start = one ? steps.getFirst() : -1;
        Files.writeString(file, new Page(figure(exhibit), finish, start).text());
        progress.at(1, 1);
    }

    private static Figure figure(Exhibit exhibit) {
        return switch (exhibit) {
            case Figure figure -> figure;
            case PairFigure _, FilmstripFigure _ ->
                    throw new IllegalArgumentException("a page shows one listing");
        };
    }
}
