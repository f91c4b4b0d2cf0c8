package gradviz.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of file that a picture can become, by the suffix of the file's name.
public enum Format {
    PNG,
    SVG,
    PDF,
    HTML;

    /// {@return the format that a file name asks for, if there is one}
    public static Optional<Format> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> name.endsWith("." + f.suffix())).findFirst();
    }

    /// {@return whether one file holds several steps}
    public boolean holdsMany() {
        return switch (this) {
            case PNG, SVG -> false;
            case PDF, HTML -> true;
        };
    }

    /// {@return `png`}
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// {@return all suffixes}
    public static List<String> suffixes() {
        return Arrays.stream(values()).map(Format::suffix).toList();
    }
}
