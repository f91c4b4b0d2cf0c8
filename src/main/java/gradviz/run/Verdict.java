package gradviz.run;

import gradviz.trace.Value;

/// What the check says about a gradient at one time.
public sealed interface Verdict {

    /// The gradient is what this backward pass should have brought.
    ///
    /// @param element which element moved, in row-major order
    /// @param stepX how far that element went up
    /// @param stepY how far the seeded output went up with it, by central differences
    record Right(int element, double stepX, double stepY, Extent extent) implements Verdict {}

    /// What this pass added is right, but something was there before.
    ///
    /// @param line that left it
    record Leftover(Value added, Value left, int line, Extent extent) implements Verdict {}

    /// The gradient is not what this pass should have brought.
    ///
    /// @param expected by central differences
    record Wrong(Value expected, Value actual, Cause cause, Extent extent) implements Verdict {}

    /// There is nothing to judge yet: no backward pass has reached the variable, or more
    /// contributions to it are still to come.
    record Pending() implements Verdict {}

    /// There is nothing to compare with.
    record Unknown(Obstacle obstacle) implements Verdict {}

    /// What keeps a gradient from being checked.
    enum Obstacle {
        /// The gradient, or what it is the slope of, is infinite or no number.
        NOT_FINITE,
        /// Steps around the value give no steady slope, for example too close to a pole.
        UNSTEADY
    }

    /// How much of an array was looked at.
    ///
    /// @param checked elements, fewer than `all` in large arrays
    record Extent(int checked, int all) {}

    /// Why a gradient is wrong.
    sealed interface Cause {
        /// A part of the rule.
        ///
        /// @param part `accumulate` or `order`
        /// @param name such as `overwrite`
        record Rule(String part, String name) implements Cause {}

        /// A gradient that an earlier pass left in an intermediate variable.
        record LeftoverIn(int variable) implements Cause {}

        /// A function of the listing's own between the variable and the output sends something
        /// wrong.
        record Own(OwnFaults.Fault fault) implements Cause {}
    }
}
