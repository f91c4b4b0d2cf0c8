package gradviz.export;

import gradviz.render.Legend;
import gradviz.render.Letters;
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
        Letters letters = finish.outlineText() ? Letters.OUTLINED : Letters.EMBEDDED;
        return new SvgRenderer(finish.theme(), finish.transparent(), letters)
                .render(exhibit.at(step, 1), legend(exhibit, step));
    }

    /// {@return what is said of the end of a step beside its picture}
    static Legend legend(Exhibit exhibit, int step) {
        return new Legend(
                Titles.of(exhibit, step),
                exhibit.description(step),
                exhibit.locale(),
                exhibit.tags(step));
    }
}
