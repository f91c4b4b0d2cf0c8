package gradviz.storyboard.page;

import gradviz.storyboard.Room;
import org.jspecify.annotations.Nullable;

/// The size of what is written on, and of the writing.
///
/// @param text how large the names of nodes are
/// @param width no page is wider, or null for any width
/// @param room where a page of any width is seen whole, or null for anywhere
public record Paper(Length text, @Nullable Length width, @Nullable Room room) {
    /// How large names of nodes are on screen, in pixels.
    private static final double NAME = 16;

    /// As on screen, in any width.
    public static final Paper SCREEN = new Paper(new Length(NAME, Length.Unit.PX), null);

    /// Seen anywhere.
    public Paper(Length text, @Nullable Length width) {
        this(text, width, null);
    }

    /// {@return the same, seen whole in a room, or null for anywhere}
    public Paper in(@Nullable Room where) {
        return new Paper(text, width, where);
    }

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
