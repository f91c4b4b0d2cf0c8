package gradviz.engine;

/// An array with more elements than [Tensor#MOST].
public final class TooLargeException extends RuntimeException {
    private final String shape;

    TooLargeException(String shape) {
        super("an array of shape " + shape + " is too large");
        this.shape = shape;
    }

    /// {@return the shape, as Python writes it}
    public String shape() {
        return shape;
    }
}
