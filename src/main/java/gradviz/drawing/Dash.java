package gradviz.drawing;

import java.util.List;

/// How a line is broken up.
public enum Dash {
    /// Not at all.
    SOLID,
    /// Short strokes: something without a name of its own.
    DASHED,
    /// Round dots: two things that are one.
    DOTTED;

    /// {@return the lengths of stroke and gap in turn for a line of the width; none if solid}
    public List<Double> pattern(double width) {
        return switch (this) {
            case SOLID -> List.of();
            case DASHED -> List.of(2.6 * width, 2 * width);
            // Not quite without length: Java2D would leave out the first dot.
            case DOTTED -> List.of(0.01 * width, 2.39 * width);
        };
    }

    /// {@return whether the ends of each stroke are round; else they are cut off square}
    public boolean roundEnds() {
        return switch (this) {
            case SOLID, DOTTED -> true;
            case DASHED -> false;
        };
    }
}
