package gradviz.storyboard.page;

import java.util.function.IntToDoubleFunction;

/// Finds how much room the fullest step needs.
///
/// @param last the number of the last step
record Tallest(int last) {
    /// Of longer runs every second, third ... step is looked at.
    private static final int MOST = 20_000;

    double of(IntToDoubleFunction height) {
        double most = 0;
        int stride = Math.max(1, (last + MOST - 1) / MOST);
        for (int step = last; step >= 0; step -= stride) {
            most = Math.max(most, height.applyAsDouble(step));
        }
        return most;
    }
}
