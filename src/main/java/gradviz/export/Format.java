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
    TEX,
    GIF,
    MP4,
    HTML,
    JSON,
    DOT;

    /// {@return the format that a file name asks for, if there is one}
    public static Optional<Format> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> name.endsWith("." + f.suffix())).findFirst();
    }

    /// {@return whether one file holds several steps}
    public boolean holdsMany() {
        return switch (this) {
            case PNG, SVG, JSON, DOT -> false;
            case PDF, TEX, GIF, MP4, HTML -> true;
        };
    }

    /// {@return whether it moves, so that it shows all steps unless some are chosen}
    public boolean plays() {
        return switch (this) {
            case PNG, SVG, PDF, TEX, HTML, JSON, DOT -> false;
            case GIF, MP4 -> true;
        };
    }

    /// {@return whether it holds a run and not only pictures, so that no comparison fits into it}
    public boolean holdsRun() {
        return switch (this) {
            case PNG, SVG, PDF, TEX, GIF, MP4 -> false;
            case HTML, JSON, DOT -> true;
        };
    }

    /// {@return whether the paper of its pictures may be left out}
    public boolean canBeTransparent() {
        return switch (this) {
            case PNG, SVG, PDF, TEX -> true;
            case GIF, MP4, HTML, JSON, DOT -> false;
        };
    }

    /// {@return whether its letters may be outlines}
    public boolean outlines() {
        return this == SVG || this == PDF;
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
