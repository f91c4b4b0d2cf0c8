package gradviz.export;

import gradviz.export.film.gif.GifWriter;
import gradviz.export.film.mp4.Mp4Writer;
import gradviz.export.tex.TexWriter;
import gradviz.export.web.HtmlWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Writes files in every format, each whole or not at all.
///
/// @param finish how the pictures are finished
public record Exporter(Finish finish) {

    /// Writes the end of a step; the suffix of the file picks the format.
    public void write(Exhibit exhibit, int step, Path file) throws IOException {
        write(exhibit, List.of(step), file, Progress.NONE);
    }

    /// Writes steps into one file; its suffix picks the format.
    ///
    /// @throws IllegalArgumentException if the suffix is of no known format
    /// @throws java.util.concurrent.CancellationException if `progress` stops it; no file is left
    public void write(Exhibit exhibit, List<Integer> steps, Path file, Progress progress)
            throws IOException {
        Format format =
                Format.of(file)
                        .orElseThrow(() -> new IllegalArgumentException("suffix of " + file));
        Writer writer = writer(format);
        try (Unfinished unfinished = new Unfinished()) {
            WholeFile.write(
                    file,
                    beside -> {
                        unfinished.begin(beside);
                        writer.write(exhibit, steps, finish, beside, progress);
                    });
        }
    }

    private static Writer writer(Format format) {
        return switch (format) {
            case PNG -> new PngWriter();
            case SVG -> new SvgWriter();
            case PDF -> new PdfWriter();
            case TEX -> TexWriter::write;
            case GIF -> new GifWriter();
            case MP4 -> new Mp4Writer();
            case HTML -> new HtmlWriter();
            case JSON -> ModelWriter::json;
            case DOT -> ModelWriter::dot;
        };
    }
}
