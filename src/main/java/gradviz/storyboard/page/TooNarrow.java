package gradviz.storyboard.page;

/// Says that a page cannot be so narrow.
public final class TooNarrow extends Exception {
    private final transient Length least;

    TooNarrow(Length least) {
        super("at least " + least);
        this.least = least;
    }

    /// {@return the smallest width that works}
    public Length least() {
        return least;
    }
}
