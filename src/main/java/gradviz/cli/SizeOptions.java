package gradviz.cli;

import gradviz.storyboard.page.Length;
import gradviz.storyboard.page.Paper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The options for how large pictures are.
final class SizeOptions {
    private static final double USUAL_SCALE = 2;
    private static final double MOST_SCALE = 16;
    private static final double PX_PER_INCH = 96;

    @Option(names = "--scale", paramLabel = "FACTOR")
    @Nullable Double scale;

    @Option(names = "--dpi", paramLabel = "DOTS")
    @Nullable Double dpi;

    @Option(names = "--text", paramLabel = "8pt|12px|3mm", converter = Written.class)
    Length text = Paper.SCREEN.text();

    @Option(names = "--width", paramLabel = "600px|80mm|3in", converter = Written.class)
    @Nullable Length width;

    double scale() {
        if (dpi != null) {
            return dpi / PX_PER_INCH;
        }
        return scale == null ? USUAL_SCALE : scale;
    }

    Paper paper() {
        return new Paper(text, width);
    }

    /// {@return the key of what is wrong with them, or null}
    @Nullable String mistake() {
        if (scale != null && dpi != null) {
            return "cli.scale.dpi";
        }
        if (!(scale() > 0 && scale() <= MOST_SCALE)) {
            return dpi == null ? "cli.bad.scale" : "cli.bad.dpi";
        }
        if (!(paper().textScale() >= 0.25 && paper().textScale() <= 8)) {
            return "cli.bad.text";
        }
        return width == null || width.px() > 0 ? null : "cli.bad.width";
    }

    /// Accepts what a length is.
    static final class Written implements ITypeConverter<Length> {
        @Override
        public Length convert(String text) {
            return Length.parse(text).orElseThrow(() -> new TypeConversionException(text));
        }
    }
}
