package gradviz.drawing;

import java.util.function.ToDoubleFunction;

/// A cubic curve by its four points, travelled by a parameter t from 0 to 1.
///
/// A straight line is the curve whose control points divide it in three; then t is in proportion to
/// the length.
record Bezier(Point p0, Point p1, Point p2, Point p3) {
    /// Gauss-Legendre nodes and weights of order 5 on [-1, 1].
    private static final double[] NODES = {
        0, -0.5384693101056831, 0.5384693101056831, -0.9061798459386640, 0.9061798459386640
    };

    private static final double[] WEIGHTS = {
        0.5688888888888889,
        0.4786286704993665,
        0.4786286704993665,
        0.2369268850561891,
        0.2369268850561891
    };

    private static final int PANELS = 8;

    static Bezier straight(Point from, Point to) {
        return new Bezier(from, from.towards(to, 1.0 / 3), from.towards(to, 2.0 / 3), to);
    }

    Point at(double t) {
        double s = 1 - t;
        double a = s * s * s;
        double b = 3 * s * s * t;
        double c = 3 * s * t * t;
        double d = t * t * t;
        return new Point(
                a * p0.x() + b * p1.x() + c * p2.x() + d * p3.x(),
                a * p0.y() + b * p1.y() + c * p2.y() + d * p3.y());
    }

    /// {@return the direction of travel, also where control points coincide with an end}
    Point directionAt(double t) {
        Point speed = velocity(t);
        if (Math.hypot(speed.x(), speed.y()) > 1e-9) {
            return speed.unit();
        }
        Point before = at(Math.max(0, t - 1e-3));
        Point after = at(Math.min(1, t + 1e-3));
        return new Point(after.x() - before.x(), after.y() - before.y()).unit();
    }

    double length() {
        return length(1);
    }

    /// {@return the length from the start to t, by Gauss-Legendre quadrature}
    double length(double t) {
        double sum = 0;
        double half = t / PANELS / 2;
        for (int panel = 0; panel < PANELS; panel++) {
            double middle = (2 * panel + 1) * half;
            for (int i = 0; i < NODES.length; i++) {
                Point v = velocity(middle + half * NODES[i]);
                sum += WEIGHTS[i] * half * Math.hypot(v.x(), v.y());
            }
        }
        return sum;
    }

    /// {@return the t at which the given length is travelled}
    double parameterAt(double travelled) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            if (length(middle) < travelled) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /// {@return the part between two parameters, as a curve of its own}
    Bezier between(double from, double to) {
        return upTo(to).startingAt(to == 0 ? 0 : from / to);
    }

    Bezier reversed() {
        return new Bezier(p3, p2, p1, p0);
    }

    Rect bounds() {
        double[] xs = range(Point::x);
        double[] ys = range(Point::y);
        return Rect.between(xs[0], ys[0], xs[1], ys[1]);
    }

    private Bezier upTo(double t) {
        Point a = p0.towards(p1, t);
        Point b = p1.towards(p2, t);
        Point c = p2.towards(p3, t);
        Point ab = a.towards(b, t);
        Point bc = b.towards(c, t);
        return new Bezier(p0, a, ab, ab.towards(bc, t));
    }

    private Bezier startingAt(double t) {
        return reversed().upTo(1 - t).reversed();
    }

    private Point velocity(double t) {
        double s = 1 - t;
        double a = 3 * s * s;
        double b = 6 * s * t;
        double c = 3 * t * t;
        return new Point(
                a * (p1.x() - p0.x()) + b * (p2.x() - p1.x()) + c * (p3.x() - p2.x()),
                a * (p1.y() - p0.y()) + b * (p2.y() - p1.y()) + c * (p3.y() - p2.y()));
    }

    /// {@return the least and the greatest coordinate: at the ends or where the velocity is zero}
    private double[] range(ToDoubleFunction<Point> axis) {
        double v0 = axis.applyAsDouble(p0);
        double v1 = axis.applyAsDouble(p1);
        double v2 = axis.applyAsDouble(p2);
        double v3 = axis.applyAsDouble(p3);
        double[] range = {Math.min(v0, v3), Math.max(v0, v3)};
        double a = v3 - 3 * v2 + 3 * v1 - v0;
        double b = 2 * (v2 - 2 * v1 + v0);
        double c = v1 - v0;
        for (double t : rootsOf(a, b, c)) {
            if (t > 0 && t < 1) {
                double v = axis.applyAsDouble(at(t));
                range[0] = Math.min(range[0], v);
                range[1] = Math.max(range[1], v);
            }
        }
        return range;
    }

    private static double[] rootsOf(double a, double b, double c) {
        if (Math.abs(a) < 1e-12) {
            return Math.abs(b) < 1e-12 ? new double[0] : new double[] {-c / b};
        }
        double discriminant = b * b - 4 * a * c;
        if (discriminant < 0) {
            return new double[0];
        }
        double root = Math.sqrt(discriminant);
        return new double[] {(-b + root) / (2 * a), (-b - root) / (2 * a)};
    }
}
