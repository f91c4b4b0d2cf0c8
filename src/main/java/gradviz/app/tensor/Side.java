package gradviz.app.tensor;

/// What of a variable is looked at.
public enum Side {
    /// Its numbers.
    DATA,
    /// Its gradient.
    GRAD,
    /// The terms of its gradient beside their sum, element by element.
    SUM
}
