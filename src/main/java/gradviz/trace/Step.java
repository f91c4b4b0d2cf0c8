package gradviz.trace;

/// The smallest thing worth a pause: a stretch of events around the one that names it.
///
/// @param number from 1 over the whole listing
/// @param from the first event that belongs to it
/// @param main the event that it is about
/// @param to one past its last event
public record Step(int number, Kind kind, int line, int from, int main, int to) {

    /// What a step is about.
    public enum Kind {
        /// A variable was made.
        VARIABLE,
        /// A function was called.
        CALL,
        /// Backward begins and its variable gets a gradient.
        SEED,
        /// A function is taken from the worklist.
        TAKEN,
        /// A function has computed what it sends back.
        COMPUTED,
        /// One contribution is stored, summed or overwrites.
        ARRIVES,
        /// An intermediate gradient is let go.
        DROPPED,
        /// A gradient is cleared by the listing.
        CLEARED,
        /// Variables are cut off from what made them.
        UNCHAINED,
        /// The listing gives a variable other data.
        CHANGED,
        /// Something is printed.
        PRINTED,
        /// Backward is finished.
        FINISHED
    }
}
