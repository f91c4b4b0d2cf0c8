package gradviz.engine;

/// An array whose shape does not fit an operation: `add: (2,) and (3,)`.
public final class ShapeException extends RuntimeException {
    private final String operation;
    private final String left;
    private final String right;

    /// @param right what the shape of `left` does not fit, as Python writes it
    public ShapeException(String operation, Tensor left, String right) {
        super(operation + ": " + left.shapeText() + " and " + right);
        this.operation = operation;
        this.left = left.shapeText();
        this.right = right;
    }

    public ShapeException(String operation, Tensor left, Tensor right) {
        this(operation, left, right.shapeText());
    }

    /// {@return the name of the operation, as a listing calls it}
    public String operation() {
        return operation;
    }

    /// {@return the shape on the left, as Python writes it}
    public String left() {
        return left;
    }

    /// {@return the shape on the right, or the axis, as Python writes it}
    public String right() {
        return right;
    }
}
