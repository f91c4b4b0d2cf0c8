package gradviz.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// An outline measured for travel: its lines and curves, each with its length.
final class Course {
    /// One line or curve, and how far along the path it begins.
    private record Leg(Bezier curve, boolean straight, double start, double length) {
        Point along(double travelled, BiFunction<Bezier, Double, Point> question) {
            return question.apply(curve, parameter(travelled));
        }

        double parameter(double travelled) {
            double rest = Math.clamp(travelled - start, 0, length);
            if (straight) {
                return length == 0 ? 0 : rest / length;
            }
            return rest == 0 ? 0 : rest == length ? 1 : curve.parameterAt(rest);
        }
    }

    private final List<Leg> legs = new ArrayList<>();
    private double length;
    private Point here = new Point(0, 0);
    private Point began = here;

    private Course() {}

    static Course of(Outline outline) {
        Course course = new Course();
        for (Segment segment : outline.segments()) {
            switch (segment) {
                case Segment.Move(Point to) -> {
                    course.here = to;
                    course.began = to;
                }
                case Segment.Line(Point to) -> course.goStraight(to);
                case Segment.Cubic(Point a, Point b, Point to) ->
                        course.go(new Bezier(course.here, a, b, to), false);
                case Segment.Close() -> course.goStraight(course.began);
            }
        }
        return course;
    }

    double length() {
        return length;
    }

    Rect bounds() {
        return legs.isEmpty()
                ? new Rect(here.x(), here.y(), 0, 0)
                : Rect.around(legs.stream().map(leg -> leg.curve.bounds()).toList());
    }

    Point pointAt(double fraction) {
        double travelled = travelled(fraction);
        return legs.isEmpty() ? here : legAt(travelled).along(travelled, Bezier::at);
    }

    Point directionAt(double fraction) {
        double travelled = travelled(fraction);
        return legs.isEmpty()
                ? new Point(1, 0)
                : legAt(travelled).along(travelled, Bezier::directionAt);
    }

    /// {@return the stretch between two fractions; a closed one is then open}
    Outline between(double from, double to) {
        double start = travelled(from);
        double end = travelled(to);
        Outline.Builder builder = Outline.builder();
        Point last = pointAt(from);
        builder.add(new Segment.Move(last));
        for (Leg leg : legs) {
            if (leg.start + leg.length <= start || leg.start >= end) {
                continue;
            }
            Bezier part = leg.curve.between(leg.parameter(start), leg.parameter(end));
            last = append(builder, last, part, leg.straight);
        }
        return builder.build();
    }

    Outline reversed() {
        Outline.Builder builder = Outline.builder();
        Point last = legs.isEmpty() ? here : legs.getLast().curve.p3();
        builder.add(new Segment.Move(last));
        for (Leg leg : legs.reversed()) {
            last = append(builder, last, leg.curve.reversed(), leg.straight);
        }
        return builder.build();
    }

    private static Point append(
            Outline.Builder builder, Point last, Bezier part, boolean straight) {
        if (last.distanceTo(part.p0()) > 1e-6) {
            builder.add(new Segment.Move(part.p0()));
        }
        builder.add(
                straight
                        ? new Segment.Line(part.p3())
                        : new Segment.Cubic(part.p1(), part.p2(), part.p3()));
        return part.p3();
    }

    private void goStraight(Point to) {
        go(Bezier.straight(here, to), true);
    }

    private void go(Bezier curve, boolean straight) {
        double legLength = straight ? curve.p0().distanceTo(curve.p3()) : curve.length();
        legs.add(new Leg(curve, straight, length, legLength));
        length += legLength;
        here = curve.p3();
    }

    private double travelled(double fraction) {
        return Math.clamp(fraction, 0, 1) * length;
    }

    private Leg legAt(double travelled) {
        for (Leg leg : legs) {
            if (leg.length > 0 && travelled <= leg.start + leg.length) {
                return leg;
            }
        }
        return legs.getLast();
    }
}
