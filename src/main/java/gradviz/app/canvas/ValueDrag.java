package gradviz.app.canvas;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A number being dragged: a tenth of its leading digit's worth for each pixel.
///
/// Right and up make it more. The step stays as it was at the start, so that a value dragged
/// through zero comes back by the same way.
///
/// @param start the value when the drag began
record ValueDrag(double start) {
    private static final int SMALLEST = -6;
    private static final int LARGEST = 12;

    /// {@return the value after a move, rounded to whole steps}
    ///
    /// @param dx pixels to the right
    /// @param dy pixels downwards
    /// @param fine whether a step is a tenth of the usual
    double value(double dx, double dy, boolean fine) {
        int exponent = exponent() - (fine ? 2 : 1);
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(exponent);
        BigDecimal pixels = BigDecimal.valueOf(Math.round(dx - dy));
        BigDecimal moved = new BigDecimal(Double.toString(start)).add(step.multiply(pixels));
        return moved.setScale(Math.max(0, -exponent), RoundingMode.HALF_EVEN).doubleValue();
    }

    private int exponent() {
        return start == 0
                ? 0
                : Math.clamp((int) Math.floor(Math.log10(Math.abs(start))), SMALLEST, LARGEST);
    }
}
