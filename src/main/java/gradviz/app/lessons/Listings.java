package gradviz.app.lessons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The listings of a folder: its `*.py` files in the order of their names.
final class Listings {
    /// How many files of a folder are taken.
    static final int MOST = 300;

    private static final Comparator<Path> BY_NAME =
            Comparator.comparing((Path path) -> nameOf(path).toLowerCase(Locale.ROOT))
                    .thenComparing(Listings::nameOf);

    private Listings() {}

    static List<Path> of(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Listings::isListing).sorted(BY_NAME).limit(MOST).toList();
        }
    }

    static String nameOf(Path path) {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }

    private static boolean isListing(Path path) {
        String name = nameOf(path);
        return name.endsWith(".py") && !name.startsWith(".") && !Files.isDirectory(path);
    }
}
