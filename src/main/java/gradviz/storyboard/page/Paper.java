package gradviz.storyboard.page;

import org.jspecify.annotations.Nullable;

/// The size of what is written on, and of the writing.
///
/// @param text how large the names of nodes are
/// @param width no page is wider, or null for any width
public record Paper(Length text, @Nullable Length width) {
    /// How large names of nodes are on screen, in pixels.
    private static final double NAME = 16;

    /// As on screen, in any width.
    public static final Paper SCREEN = new Paper(new Length(NAME, Length.Unit.PX), null);

    /// {@return how large text is, 1 on screen}
    public double textScale() {
        return text.px() / NAME;
    }

    /// {@return the limit in pixels, infinite where there is none}
    public double limit() {
        return width == null ? Double.POSITIVE_INFINITY : width.px();
    }

    /// {@return that a page needs more pixels than this has, said in the same unit}
    public TooNarrow tooNarrow(double leastPx) {
        return new TooNarrow(
                Length.atLeast(leastPx, width == null ? Length.Unit.PX : width.unit()));
    }
}
