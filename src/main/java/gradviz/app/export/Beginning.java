package gradviz.app.export;

import gradviz.export.Exhibit;
import gradviz.export.Exporter;
import gradviz.export.Finish;
import gradviz.export.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a text file begins.
///
/// @param lines the first of them
/// @param kilobytes of the whole file
record Beginning(String lines, long kilobytes) {
    private static final int LINES = 60;
    private static final int LONGEST = 160;

    /// {@return the beginning of the file of a step}
    static Beginning of(Exhibit exhibit, int step, Finish finish, Format format)
            throws IOException {
        Path folder = Files.createTempDirectory("gradviz-preview");
        Path file = folder.resolve("preview." + format.suffix());
        try {
            new Exporter(finish).write(exhibit, step, file);
            try (Stream<String> lines = Files.lines(file)) {
                List<String> first = lines.limit(LINES).map(Beginning::cut).toList();
                long kilobytes = Math.ceilDiv(Files.size(file), 1024);
                return new Beginning(first.stream().collect(Collectors.joining("\n")), kilobytes);
            }
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private static String cut(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " ...";
    }
}
