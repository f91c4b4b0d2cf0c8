package gradviz.engine;

/// How a backward pass treats gradients: how contributions to one variable are put together, in
/// which order functions are taken, and whose gradients are kept.
///
/// Only `sum` with `generation` is right for every graph; the others are the classic mistakes, kept
/// so that they can be seen.
public record BackwardRule(Accumulate accumulate, Order order, Retain retain) {

    /// What a listing gets that says nothing: `sum`, `generation`, `all`.
    public static final BackwardRule DEFAULT =
            new BackwardRule(Accumulate.SUM, Order.GENERATION, Retain.ALL);

    /// What happens when a contribution reaches a variable that has a gradient already.
    public enum Accumulate {
        /// The new one replaces the old one: `x.grad = gx`.
        OVERWRITE,
        /// The sum becomes a new array: `x.grad = x.grad + gx`.
        SUM,
        /// The sum is written into the array that is there: `x.grad += gx`.
        IN_PLACE
    }

    /// Which waiting function comes next.
    public enum Order {
        /// Last in, first out; a function is pushed once per use of its output.
        STACK,
        /// The highest generation first, the last pushed among equals; each function once.
        GENERATION
    }

    /// Whose gradients outlive the pass.
    public enum Retain {
        /// Every variable keeps its gradient.
        ALL,
        /// A function's outputs lose theirs as soon as the function has used it.
        LEAVES
    }

    public BackwardRule with(Accumulate other) {
        return new BackwardRule(other, order, retain);
    }

    public BackwardRule with(Order other) {
        return new BackwardRule(accumulate, other, retain);
    }

    public BackwardRule with(Retain other) {
        return new BackwardRule(accumulate, order, other);
    }
}
