package gradviz.app.export;

import gradviz.export.Format;
import java.util.EnumSet;
import java.util.Set;

/// What may be chosen beside the format.
public enum Option {
    STEPS,
    FILMSTRIP,
    PARTS,
    FOLD,
    THEME,
    SCALE,
    TEXT,
    WIDTH,
    TRANSPARENT,
    OUTLINE,
    TEX,
    FPS,
    SPEED,
    HOLD,
    SIZE,
    ONCE;

    /// {@return what makes a difference in a format}
    ///
    /// @param pair whether two rules are compared, which are always shown whole
    static Set<Option> of(Format format, boolean pair) {
        EnumSet<Option> options =
                switch (format) {
                    case PNG -> picture(SCALE, TRANSPARENT);
                    case SVG, PDF -> picture(TRANSPARENT, OUTLINE);
                    case TEX -> picture(TRANSPARENT, Option.TEX);
                    case GIF -> film(ONCE);
                    case MP4 -> film();
                    case HTML -> EnumSet.of(STEPS, FOLD, THEME);
                    case JSON -> EnumSet.noneOf(Option.class);
                    case DOT -> EnumSet.of(STEPS, FOLD);
                };
        if (pair) {
            options.remove(PARTS);
            options.remove(FOLD);
        }
        return options;
    }

    private static EnumSet<Option> picture(Option... more) {
        EnumSet<Option> options = EnumSet.of(STEPS, FILMSTRIP, PARTS, FOLD, THEME, TEXT, WIDTH);
        options.addAll(Set.of(more));
        return options;
    }

    private static EnumSet<Option> film(Option... more) {
        EnumSet<Option> options =
                EnumSet.of(STEPS, PARTS, FOLD, THEME, SCALE, TEXT, WIDTH, FPS, SPEED, HOLD, SIZE);
        options.addAll(Set.of(more));
        return options;
    }
}
