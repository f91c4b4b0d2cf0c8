package gradviz.drawing;

/// Which point of a line of text lies at its x.
public enum Anchor {
    /// Its left end.
    START,
    /// Its middle.
    MIDDLE,
    /// Its right end.
    END;

    /// {@return the x of the left end}
    public double left(double x, double width) {
        return switch (this) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
    }
}
