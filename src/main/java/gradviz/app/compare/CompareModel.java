package gradviz.app.compare;

import gradviz.app.session.Times;
import gradviz.app.show.Pace;
import gradviz.app.show.Player;
import gradviz.app.show.Reel;
import gradviz.run.pair.Pair;
import gradviz.storyboard.Setting;
import gradviz.storyboard.compare.Comparison;
import gradviz.text.Messages;
import java.time.Duration;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// A listing under two rules: which pair, what came of it, and the playhead that moves both.
public final class CompareModel implements Pace {
    private static final Duration PATIENCE = Duration.ofMillis(400);

    private final Times times;
    private final Player player = new Player();
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison =
            new ReadOnlyObjectWrapper<>(this, "comparison");
    private final ReadOnlyObjectWrapper<Pair> pair =
            new ReadOnlyObjectWrapper<>(this, "pair", Pair.OVERWRITE_SUM);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper(this, "slow");
    private Setting setting;
    private String text = "";
    private @Nullable Job job;

    public CompareModel(Times times, Setting setting) {
        this.times = times;
        this.setting = setting;
    }

    /// {@return the playhead; its steps are the slots of the comparison}
    public Player player() {
        return player;
    }

    /// {@return the comparison on show, null while there is none}
    public ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    public @Nullable Comparison comparison() {
        return comparison.get();
    }

    /// {@return the pair that is chosen}
    public ReadOnlyObjectProperty<Pair> pairProperty() {
        return pair.getReadOnlyProperty();
    }

    public Pair pair() {
        return pair.get();
    }

    /// {@return what keeps the listing from being compared, or from being run to its end; else
    /// empty}
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// {@return whether a run takes so long that one should be told}
    public ReadOnlyBooleanProperty slowProperty() {
        return slow.getReadOnlyProperty();
    }

    /// Compares a listing, from a step of it on, but not from beyond where both part.
    public void open(String listing, int step) {
        text = listing;
        start(step, true);
    }

    /// Compares the same listing in another pair.
    public void choose(Pair other) {
        pair.set(other);
        start(player.step(), true);
    }

    /// Tells and draws everything anew in another language or size.
    public void setSetting(Setting newSetting) {
        boolean other = !newSetting.equals(setting);
        setting = newSetting;
        if (other && !text.isEmpty()) {
            start(player.step(), false);
        }
    }

    @Override
    public void step() {
        player.forward();
    }

    @Override
    public void back() {
        player.back();
    }

    @Override
    public void play() {
        player.togglePlay();
    }

    /// Goes to the first step in which both differ, if there is one.
    public void toDifference() {
        Comparison shown = comparison.get();
        if (shown != null && shown.first() > 0) {
            player.seek(shown.first());
        }
    }

    /// Gives up a run that takes long; what was on show stays.
    public void cancel() {
        if (stop()) {
            Comparison shown = comparison.get();
            if (shown != null) {
                pair.set(shown.pair());
            }
            trouble.set(Messages.of(setting.locale()).text("compare.cancelled"));
        }
    }

    /// Gives up whatever is under way and shows nothing any more.
    public void close() {
        stop();
        comparison.set(null);
        trouble.set("");
        player.load(Reel.EMPTY, 0);
    }

    private void start(int step, boolean toDifference) {
        stop();
        Job next = new Job(step, toDifference);
        job = next;
        next.patience = times.after(PATIENCE, () -> slow.set(true));
        String listing = text;
        Pair wanted = pair.get();
        Setting told = setting;
        next.work =
                times.work(
                        () -> {
                            Compared made =
                                    PairMaker.make(listing, wanted, told, () -> next.cancelled);
                            times.back(() -> accept(next, made));
                        });
    }

    private boolean stop() {
        Job running = job;
        job = null;
        slow.set(false);
        if (running != null) {
            running.cancelled = true;
            running.patience.cancel();
            running.work.cancel();
        }
        return running != null;
    }

    private void accept(Job done, Compared made) {
        if (job != done) {
            return;
        }
        job = null;
        done.patience.cancel();
        slow.set(false);
        trouble.set(made.trouble());
        Comparison next = made.comparison();
        if (next == null) {
            player.load(Reel.EMPTY, 0);
        } else {
            int most = next.first() == 0 || !done.toDifference ? next.last() : next.first();
            player.load(new Reel(next.last(), next::tween), Math.min(done.step, most));
        }
        comparison.set(next);
    }

    /// A run under way.
    private static final class Job {
        private final int step;
        private final boolean toDifference;
        private volatile boolean cancelled;
        private Times.Cancel patience = () -> {};
        private Times.Cancel work = () -> {};

        Job(int step, boolean toDifference) {
            this.step = step;
            this.toDifference = toDifference;
        }
    }
}
