package gradviz.storyboard.page;

import gradviz.graph.fold.Fold;

/// What loops and calls made and is one node on a page.
public enum Folded {
    /// Nothing.
    NONE,
    /// What each call made.
    CALLS,
    /// What each pass through a loop made.
    LOOPS;

    /// {@return the kind of what a storyboard shows folded}
    public static Folded of(Fold fold) {
        return switch (fold.choice()) {
            case NONE, FITTING -> NONE;
            case CALLS -> CALLS;
            case LOOPS -> LOOPS;
        };
    }

    Fold fold() {
        return switch (this) {
            case NONE -> Fold.NONE;
            case CALLS -> new Fold(Fold.Choice.CALLS);
            case LOOPS -> new Fold(Fold.Choice.LOOPS);
        };
    }
}
