package gradviz.app.settings;

/// Settings being tried out: each choice holds at once, and all can be taken back together.
public final class Trial {
    private final Comfort comfort;
    private final Choices before;

    public Trial(Comfort comfort) {
        this.comfort = comfort;
        before = comfort.choices();
    }

    /// Puts all back to what holds where nothing was ever chosen.
    public void reset() {
        comfort.choose(Choices.DEFAULT);
    }

    /// Takes back every choice since the trial began.
    public void cancel() {
        comfort.choose(before);
    }
}
