package gradviz.export;

import gradviz.render.SvgRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A vector picture of the end of a step.
public final class SvgWriter implements Writer {
    @Override
    public void write(
            Exhibit exhibit, List<Integer> steps, Finish finish, Path file, Progress progress)
            throws IOException {
        Files.writeString(file, text(exhibit, steps.getFirst(), finish));
    }

    /// {@return the text of a file}
    public static String text(Exhibit exhibit, int step, Finish finish) {
        return new SvgRenderer()
                .render(
                        exhibit.at(step, 1),
                        finish.theme(),
                        exhibit.title(),
                        exhibit.description(step));
    }
}
