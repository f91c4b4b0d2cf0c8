package gradviz.drawing;

/// One act of an [Outline].
public sealed interface Segment {
    /// Begins a new stretch.
    record Move(Point to) implements Segment {}

    /// Goes straight.
    record Line(Point to) implements Segment {}

    /// Goes along a cubic curve.
    record Cubic(Point control1, Point control2, Point to) implements Segment {}

    /// Goes straight back to where the stretch began.
    record Close() implements Segment {}
}
