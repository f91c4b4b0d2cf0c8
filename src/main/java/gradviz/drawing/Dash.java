package gradviz.drawing;

import java.util.List;

/// How a line is broken up.
public enum Dash {
    /// Not at all.
    SOLID,
    /// Short strokes: something without a name of its own.
    DASHED,
    /// Round dots: two things that are one.
    DOTTED,
    /// Long strokes.
    LONG,
    /// A long stroke and a short one in turn.
    MIXED,
    /// The line of a term of a sum: solid, unless the theme tells terms apart by their dashes.
    BY_TERM;

    /// {@return the lengths of stroke and gap in turn for a line of the width; none if solid}
    public List<Double> pattern(double width) {
        return switch (this) {
            case SOLID, BY_TERM -> List.of();
            case DASHED -> List.of(2.6 * width, 2 * width);
            case LONG -> List.of(4.5 * width, 1.8 * width);
            case MIXED -> List.of(4.5 * width, 1.5 * width, 1.2 * width, 1.5 * width);
            // Not quite without length: Java2D would leave out the first dot.
            case DOTTED -> List.of(0.01 * width, 2.39 * width);
        };
    }

    /// {@return whether the ends of each stroke are round; else they are cut off square}
    public boolean roundEnds() {
        return switch (this) {
            case SOLID, DOTTED, BY_TERM -> true;
            case DASHED, LONG, MIXED -> false;
        };
    }
}
