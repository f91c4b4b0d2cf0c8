package gradviz.drawing;

/// How a line is drawn, its corners always round.
///
/// @param ink its colour's role
/// @param width in pixels
/// @param dash how it is broken up
public record Stroke(Ink ink, double width, Dash dash) {
    /// {@return an unbroken line}
    public static Stroke solid(Ink ink, double width) {
        return new Stroke(ink, width, Dash.SOLID);
    }
}
