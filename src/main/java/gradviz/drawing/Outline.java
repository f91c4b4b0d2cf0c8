package gradviz.drawing;

import java.util.ArrayList;
import java.util.List;

/// An immutable path of straight lines and cubic curves.
///
/// Fractions are of the path's length: 0.0 is its start, 1.0 its end, and what lies outside is
/// taken as the nearer of the two. A jump between two stretches has no length.
///
/// @param segments the acts in order; the first is a move
public record Outline(List<Segment> segments) {
    /// @throws IllegalArgumentException if the path does not begin with a move
    public Outline {
        segments = List.copyOf(segments);
        if (!segments.isEmpty() && !(segments.getFirst() instanceof Segment.Move)) {
            throw new IllegalArgumentException("a path begins with a move, not " + segments);
        }
    }

    /// {@return a builder of an empty path}
    public static Builder builder() {
        return new Builder();
    }

    /// Draws this path to a path sink.
    public void to(Path path) {
        for (Segment segment : segments) {
            switch (segment) {
                case Segment.Move(Point p) -> path.moveTo(p.x(), p.y());
                case Segment.Line(Point p) -> path.lineTo(p.x(), p.y());
                case Segment.Cubic(Point a, Point b, Point p) ->
                        path.curveTo(a.x(), a.y(), b.x(), b.y(), p.x(), p.y());
                case Segment.Close() -> path.close();
            }
        }
    }

    /// {@return the smallest rectangle around the path, curves measured at their extremes}
    public Rect bounds() {
        return Course.of(this).bounds();
    }

    /// {@return the length of all lines and curves, in pixels}
    public double length() {
        return Course.of(this).length();
    }

    /// {@return the point at a fraction of the length}
    public Point pointAt(double fraction) {
        return Course.of(this).pointAt(fraction);
    }

    /// {@return the direction of travel at a fraction of the length, with length 1}
    public Point directionAt(double fraction) {
        return Course.of(this).directionAt(fraction);
    }

    /// {@return the part from the start to a fraction of the length}
    public Outline prefix(double fraction) {
        return Course.of(this).between(0, fraction);
    }

    /// {@return the part from a fraction of the length to the end}
    public Outline suffix(double fraction) {
        return Course.of(this).between(fraction, 1);
    }

    /// {@return the same path travelled from its end to its start}
    public Outline reversed() {
        return Course.of(this).reversed();
    }

    /// {@return this path moved}
    public Outline translate(double dx, double dy) {
        List<Segment> moved = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            moved.add(
                    switch (segment) {
                        case Segment.Move(Point p) -> new Segment.Move(p.plus(dx, dy));
                        case Segment.Line(Point p) -> new Segment.Line(p.plus(dx, dy));
                        case Segment.Cubic(Point a, Point b, Point p) ->
                                new Segment.Cubic(a.plus(dx, dy), b.plus(dx, dy), p.plus(dx, dy));
                        case Segment.Close() -> segment;
                    });
        }
        return new Outline(moved);
    }

    /// Collects the acts of a path; it is itself a path that an outline can be drawn to.
    public static final class Builder implements Path {
        private final List<Segment> segments = new ArrayList<>();

        private Builder() {}

        /// Begins a new stretch at the point.
        public Builder move(double x, double y) {
            return add(new Segment.Move(new Point(x, y)));
        }

        /// Goes straight to the point.
        public Builder line(double x, double y) {
            return add(new Segment.Line(new Point(x, y)));
        }

        /// Goes along a cubic curve with two control points to the point (x, y).
        public Builder cubic(double x1, double y1, double x2, double y2, double x, double y) {
            return add(new Segment.Cubic(new Point(x1, y1), new Point(x2, y2), new Point(x, y)));
        }

        /// Goes straight back to where the stretch began.
        public Builder closed() {
            return add(new Segment.Close());
        }

        Builder add(Segment segment) {
            segments.add(segment);
            return this;
        }

        @Override
        public void moveTo(double x, double y) {
            move(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            line(x, y);
        }

        @Override
        public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
            cubic(x1, y1, x2, y2, x, y);
        }

        @Override
        public void close() {
            closed();
        }

        /// {@return the path so far}
        public Outline build() {
            return new Outline(segments);
        }
    }
}
