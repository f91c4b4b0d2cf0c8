package gradviz.engine;

import org.jspecify.annotations.Nullable;

/// An array with more elements than [Tensor#MOST], or a product that takes more multiplications
/// than [Tensor#MOST_PRODUCTS].
public final class TooLargeException extends RuntimeException {
    private final String shape;
    private final @Nullable String factor;

    TooLargeException(String shape) {
        super("an array of shape " + shape + " is too large");
        this.shape = shape;
        this.factor = null;
    }

    TooLargeException(Tensor left, Tensor right) {
        super("the product of " + left.shapeText() + " and " + right.shapeText() + " is too large");
        this.shape = left.shapeText();
        this.factor = right.shapeText();
    }

    /// {@return the shape, as Python writes it; of a product that of its left side}
    public String shape() {
        return shape;
    }

    /// {@return the shape of a product's right side, or null where an array alone is too large}
    public @Nullable String factor() {
        return factor;
    }
}
