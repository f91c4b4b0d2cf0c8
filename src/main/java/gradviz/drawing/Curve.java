package gradviz.drawing;

import org.jspecify.annotations.Nullable;

/// An outline that is filled, drawn as a line, or both.
///
/// @param outline where it runs
/// @param fill what it is filled with, null for nothing
/// @param stroke how its line is drawn, null for not at all
public record Curve(Outline outline, @Nullable Ink fill, @Nullable Stroke stroke) implements Mark {
    /// {@return an outline drawn as a line}
    public static Curve line(Outline outline, Stroke stroke) {
        return new Curve(outline, null, stroke);
    }

    /// {@return an outline that is filled}
    public static Curve filled(Outline outline, Ink fill) {
        return new Curve(outline, fill, null);
    }

    @Override
    public Rect bounds() {
        Rect bare = outline.bounds();
        return stroke == null ? bare : bare.grow(stroke.width() / 2);
    }
}
