package gradviz.engine;

/// Two arrays whose shapes do not fit an operation: `add: (2,) and (3,)`.
public final class ShapeException extends RuntimeException {
    private final String operation;
    private final String left;
    private final String right;

    ShapeException(String operation, Tensor left, Tensor right) {
        super(operation + ": " + left.shapeText() + " and " + right.shapeText());
        this.operation = operation;
        this.left = left.shapeText();
        this.right = right.shapeText();
    }

    /// {@return the name of the operation, as a listing calls it}
    public String operation() {
        return operation;
    }

    /// {@return the shape on the left, as Python writes it}
    public String left() {
        return left;
    }

    /// {@return the shape on the right, as Python writes it}
    public String right() {
        return right;
    }
}
