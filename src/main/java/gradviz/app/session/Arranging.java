package gradviz.app.session;

import gradviz.app.show.Show;
import gradviz.graph.fold.Fold;
import gradviz.storyboard.Room;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// How what is shown is told and laid out: in which language and size, what of it is folded, and
/// for which room.
final class Arranging {
    private static final Duration PAUSE = Session.PAUSE;

    private final Show show;
    private final Times times;
    private final Folds folds;
    private final BooleanSupplier running;
    private final Runnable changed;
    private Setting setting;
    private Times.Cancel settling = () -> {};

    /// @param running whether a run is under way
    /// @param changed what to do where what is shown has to be laid out anew
    Arranging(Show show, Times times, Setting setting, BooleanSupplier running, Runnable changed) {
        this.show = show;
        this.times = times;
        this.folds = new Folds(show, times);
        this.setting = setting;
        this.running = running;
        this.changed = changed;
    }

    Setting setting() {
        return setting;
    }

    /// {@return how it draws while a value is dragged: rows end where they ended before}
    Setting asShown() {
        Storyboard shown = show.storyboard();
        return shown == null ? setting : shown.setting();
    }

    /// Takes another setting; what is folded stays so.
    void set(Setting newSetting) {
        setting = newSetting.withFold(setting.fold());
    }

    /// Folds whatever makes a document that was just opened readable.
    void open() {
        setting = setting.withFold(Fold.FITTING);
    }

    /// Takes another room, once that stays as it is for a moment.
    void setRoom(Room room) {
        setting = setting.withRoom(room);
        settling.cancel();
        settling = times.after(PAUSE, this::fill);
    }

    private void fill() {
        Storyboard shown = show.storyboard();
        Room room = setting.room();
        if (running.getAsBoolean()) {
            settling = times.after(PAUSE, this::fill);
        } else if (shown != null && room != null && !shown.suits(room)) {
            changed.run();
        }
    }

    /// Opens a scope, or folds it.
    void turn(int scope) {
        fold(folds.turned(scope));
    }

    /// {@return what is folded now: calls, then loops, then nothing; null where none of it makes a
    /// difference}
    @Nullable Fold foldNext() {
        Fold next = folds.next();
        fold(next);
        return next;
    }

    private void fold(@Nullable Fold fold) {
        if (fold != null) {
            setting = setting.withFold(fold);
            changed.run();
        }
    }

    /// Lays the run on show out anew.
    void lay() {
        folds.lay(setting);
    }

    void close() {
        settling.cancel();
    }
}
