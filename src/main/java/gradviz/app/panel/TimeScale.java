package gradviz.app.panel;

/// Where steps lie on a line: step 0 at its start, the last at its end.
///
/// @param last the number of the last step
/// @param start of the line, in pixels
/// @param end of the line, in pixels
record TimeScale(int last, double start, double end) {
    /// {@return where a step lies}
    double x(double step) {
        return last == 0 ? start : start + (end - start) * step / last;
    }

    /// {@return the step nearest to a place}
    int step(double x) {
        double along = end <= start ? 0 : (x - start) / (end - start);
        return (int) Math.round(Math.clamp(along, 0, 1) * last);
    }
}
