package gradviz.drawing;

import org.jspecify.annotations.Nullable;

/// A rectangle with rounded corners, the line drawn on its sides.
///
/// @param frame where its sides run
/// @param radius of its corners, in pixels; half the height or more makes a pill
/// @param fill what it is filled with, null for nothing
/// @param stroke how its sides are drawn, null for not at all
public record Box(Rect frame, double radius, @Nullable Ink fill, @Nullable Stroke stroke)
        implements Mark {
    /// The radius is at most half the shorter side, so every renderer draws the same corner.
    public Box {
        radius = Math.clamp(radius, 0, Math.min(frame.width(), frame.height()) / 2);
    }

    /// {@return a box without a line}
    public static Box filled(Rect frame, double radius, Ink fill) {
        return new Box(frame, radius, fill, null);
    }

    @Override
    public Rect bounds() {
        return stroke == null ? frame : frame.grow(stroke.width() / 2);
    }
}
