package gradviz.trace;

/// The stages in the life of a gradient.
public enum Life {
    /// None has arrived. Not the same as 0.
    NONE,
    /// One contribution, or the seed, of the current backward pass.
    FRESH,
    /// Several contributions put together.
    ACCUMULATED,
    /// It was there before the current backward pass began and nothing was added since.
    LEFTOVER,
    /// Cleared by the listing: none again.
    CLEARED
}
