package gradviz.drawing;

/// The smallest thing that is drawn. Every renderer is a switch over the three kinds.
public sealed interface Mark permits Box, Curve, Words {
    /// {@return the smallest rectangle that holds all of its ink}
    Rect bounds();
}
