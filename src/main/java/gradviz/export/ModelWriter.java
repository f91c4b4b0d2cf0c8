package gradviz.export;

import gradviz.interchange.DotText;
import gradviz.storyboard.Storyboard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Texts of what stands behind the pictures of one listing; a pair has no such text.
final class ModelWriter {
    private ModelWriter() {}

    static void dot(
            Exhibit exhibit, List<Integer> steps, Finish finish, Path file, Progress progress)
            throws IOException {
        Storyboard storyboard = storyboard(exhibit, Format.DOT);
        String title = storyboard.title();
        Files.writeString(file, DotText.of(storyboard.run().trace(), steps.getFirst(), title));
    }

    private static Storyboard storyboard(Exhibit exhibit, Format format) throws RefusedException {
        return switch (exhibit) {
            case Figure figure -> figure.storyboard();
            case PairFigure _ ->
                    throw new RefusedException("export.no.pair", "suffix", format.suffix());
        };
    }
}
