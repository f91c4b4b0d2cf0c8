package gradviz.drawing;

import java.util.List;

/// A named set of marks that changes as one: the unit of repainting and of pointing at.
///
/// @param key what it shows, such as `variable:3` or `edge:5`
/// @param bounds the smallest rectangle that holds all of its ink
/// @param marks from back to front
/// @param alpha the opacity of the whole, 1 for opaque. For appearing and leaving; what stays faded
///   uses faded inks, whose contrast is known
public record Part(String key, Rect bounds, List<Mark> marks, double alpha) {
    /// @throws IllegalArgumentException if alpha is not between 0 and 1
    public Part {
        marks = List.copyOf(marks);
        if (!(alpha >= 0 && alpha <= 1)) {
            throw new IllegalArgumentException("alpha " + alpha + " of " + key);
        }
    }

    /// {@return an opaque part with the bounds of its marks}
    public static Part of(String key, List<? extends Mark> marks) {
        Rect bounds = Rect.around(marks.stream().map(Mark::bounds).toList());
        return new Part(key, bounds, List.copyOf(marks), 1);
    }

    /// {@return an opaque part with the bounds of its marks}
    public static Part of(String key, Mark... marks) {
        return of(key, List.of(marks));
    }

    /// {@return the same part with another opacity}
    public Part withAlpha(double newAlpha) {
        return new Part(key, bounds, marks, newAlpha);
    }
}
