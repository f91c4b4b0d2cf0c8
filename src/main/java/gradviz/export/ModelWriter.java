package gradviz.export;

import gradviz.interchange.DotText;
import gradviz.interchange.TraceJson;
import gradviz.run.Run;
import gradviz.storyboard.Storyboard;
import gradviz.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Texts of what stands behind the pictures of one listing; a pair has no such text.
public final class ModelWriter {
    private ModelWriter() {}

    static void json(
            Exhibit exhibit, List<Integer> steps, Finish finish, Path file, Progress progress)
            throws IOException {
        Run run = storyboard(exhibit, Format.JSON).run();
        write(run, file);
    }

    /// Writes the trace of a run; what ended it early is told in English.
    private static void write(Run run, Path file) throws IOException {
        Messages messages = Messages.of(Locale.ENGLISH);
        try (Writer out = Files.newBufferedWriter(file)) {
            TraceJson.write(run.recording(messages::text), out);
        }
    }

    /// Writes the trace of a run, whole or not at all.
    public static void trace(Run run, Path file) throws IOException {
        WholeFile.write(file, beside -> write(run, beside));
    }

    static void dot(
            Exhibit exhibit, List<Integer> steps, Finish finish, Path file, Progress progress)
            throws IOException {
        Storyboard storyboard = storyboard(exhibit, Format.DOT);
        String title = storyboard.title();
        String text =
                new DotText(storyboard.run().trace(), storyboard.folding(), steps.getFirst())
                        .text(title);
        Files.writeString(file, text);
    }

    private static Storyboard storyboard(Exhibit exhibit, Format format) throws Obstacle {
        return switch (exhibit) {
            case Figure figure -> figure.storyboard();
            case PairFigure _, FilmstripFigure _ -> {
                Messages messages = Messages.of(exhibit.locale());
                throw new Obstacle(messages.text("export.one.run", "suffix", format.suffix()));
            }
        };
    }
}
