package gradviz.app.session;

import gradviz.app.document.Document;
import gradviz.app.document.Draft;
import gradviz.app.show.Acts;
import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.graph.fold.Fold;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import gradviz.text.Messages;
import gradviz.trace.Rule;
import java.time.Duration;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Keeps what is shown in step with the text of a document.
///
/// The text runs a moment after the last key; a newer text ends the run of an older one. While the
/// listing has an error the last good picture stays, dimmed.
public final class Session implements Acts {
    static final Duration PAUSE = Duration.ofMillis(300);
    static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Draft draft;
    private final Show show;
    private final Maker maker;
    private final Times times;
    private final Folds folds;
    private final ReadOnlyObjectWrapper<@Nullable Trouble> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<RuleView> rule =
            new ReadOnlyObjectWrapper<>(RuleView.DEFAULT);
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private Setting setting;
    private Messages messages;
    private Times.Cancel pause = () -> {};
    private @Nullable Job job;
    private @Nullable Drag drag;
    private @Nullable Runnable afterwards;
    private boolean opened;
    private boolean trying;
    private boolean writing;

    public Session(Document document, Show show, Maker maker, Times times, Setting setting) {
        this.draft = document.draft();
        this.show = show;
        this.maker = maker;
        this.times = times;
        this.setting = setting;
        this.messages = Messages.of(setting.locale());
        this.folds = new Folds(show, times);
        new Surroundings(show, times);
        draft.textProperty().subscribe((_, _) -> changed());
        document.openingsProperty().subscribe((_, _) -> opening());
    }

    /// {@return a session that tries changes of what is shown: the picture stays as it was until a
    /// text runs without error, and then waits before the first changed step}
    public static Session trying(
            Document scratch, Show show, Maker maker, Times times, Setting setting) {
        Session session = new Session(scratch, show, maker, times, setting);
        session.opened = true;
        session.trying = true;
        return session;
    }

    /// {@return what is wrong with the listing, or null}
    public ReadOnlyObjectProperty<@Nullable Trouble> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// {@return the rule that the listing shown runs under}
    public ReadOnlyObjectProperty<RuleView> ruleProperty() {
        return rule.getReadOnlyProperty();
    }

    /// {@return whether a run takes long enough to say so}
    public ReadOnlyBooleanProperty slowProperty() {
        return slow.getReadOnlyProperty();
    }

    /// {@return whether the first picture of what was opened is still being made}
    public boolean isOpening() {
        return job != null && !opened;
    }

    /// {@return what an act has to say about what it did, empty for nothing}
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /// Tells and draws everything anew in another language or size.
    public void setSetting(Setting newSetting) {
        setting = newSetting.withFold(setting.fold());
        messages = Messages.of(newSetting.locale());
        run();
    }

    /// {@return how it tells and draws}
    public Setting setting() {
        return setting;
    }

    /// Gives up whatever is under way or would follow; nothing is shown any more.
    public void close() {
        pause.cancel();
        afterwards = null;
        stop();
    }

    /// Runs the text at once.
    public void run() {
        start(trying ? new Aim.Before() : new Aim.Keep());
    }

    /// Gives up a run that takes long; the last picture stays.
    public void cancel() {
        Job running = job;
        if (running != null) {
            stop();
            String sentence = messages.text("window.cancelled");
            trouble.set(new Trouble(sentence, null, true));
            show.dimmedProperty().set(sentence);
        }
    }

    public void undo() {
        if (draft.undo()) {
            run();
        }
    }

    public void redo() {
        if (draft.redo()) {
            run();
        }
    }

    /// Writes a part of the rule into the head comment: `accumulate`, `order` or `retain`.
    public void choose(Enum<?> choice) {
        String key = choice.getDeclaringClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        write(Scribe.head(draft.text(), key, Rule.nameOf(choice)), new Aim.Keep());
    }

    @Override
    public void clear(int variable) {
        act(at -> Scribe.clear(at, variable), "window.nothing-to-clear");
    }

    /// Clears every named variable that holds a gradient, a line each.
    public void clearAll() {
        act(Scribe::clearAll, "window.nothing-to-clear");
    }

    @Override
    public void backwardAgain(int variable) {
        act(at -> Scribe.backward(at, variable), "window.no-backward");
    }

    /// Runs backward once more from where it ran last, before the playhead.
    public void backwardAgain() {
        act(Scribe::backwardAgain, "window.no-backward");
    }

    @Override
    public void fold(int scope) {
        Fold turned = folds.turned(scope);
        if (turned != null) {
            fold(turned);
        }
    }

    /// Folds calls, then loops, then nothing.
    public void foldNext() {
        Fold next = folds.next();
        note.set("");
        if (next != null) {
            fold(next);
        }
        String key = next == null ? "fold.nothing" : "fold.now." + Rule.nameOf(next.choice());
        note.set(messages.text(key));
    }

    private void fold(Fold fold) {
        setting = setting.withFold(fold);
        if (job == null) {
            folds.lay(setting);
        } else {
            run();
        }
    }

    @Override
    public void setValue(int variable, double value, boolean dragging) {
        Position position = show.position();
        Drag current = drag;
        if (current == null || !current.isOf(variable)) {
            if (position == null || !settled()) {
                return;
            }
            current = Drag.begin(position, draft.text(), variable);
        }
        if (current == null) {
            return;
        }
        drag = dragging ? current : null;
        writing = true;
        draft.drag(current.text(value), current);
        writing = false;
        if (!dragging) {
            draft.seal();
            start(current.end());
        } else if (job == null) {
            start(new Aim.Stay());
        }
    }

    /// @param nothing the key of what to say where no line can be written
    private void act(Function<Position, @Nullable Written> act, String nothing) {
        Position position = show.position();
        if (!settled()) {
            afterwards = () -> act(act, nothing);
            return;
        }
        if (position == null) {
            return;
        }
        Written written = act.apply(position);
        if (written == null) {
            note.set("");
            note.set(messages.text(nothing));
            return;
        }
        write(written.text(), written.aim());
        written.unnamed().ifPresent(names -> note.set(unnamedStay(names)));
    }

    private String unnamedStay(String names) {
        return messages.text("window.unnamed-stay", "names", names);
    }

    private void write(String text, Aim aim) {
        writing = true;
        draft.apply(text);
        writing = false;
        start(aim);
    }

    private boolean settled() {
        Storyboard shown = show.storyboard();
        return job == null
                && opened
                && shown != null
                && shown.run().listing().text().equals(draft.text());
    }

    private void changed() {
        afterwards = null;
        if (!writing) {
            pause.cancel();
            pause = times.after(PAUSE, this::run);
        }
    }

    private void opening() {
        opened = false;
        setting = setting.withFold(Fold.FITTING);
        drag = null;
        start(new Aim.Opening());
    }

    private void start(Aim aim) {
        pause.cancel();
        Aim where = opened ? aim : new Aim.Opening();
        stop();
        note.set("");
        Job next = new Job(where, draft.text());
        job = next;
        next.patience = times.after(PATIENCE, () -> slow.set(true));
        Setting wanted = setting;
        next.work =
                times.work(
                        () -> {
                            Made made = maker.make(next.text, wanted, () -> next.cancelled);
                            times.back(() -> accept(next, made));
                        });
    }

    private void stop() {
        Job running = job;
        job = null;
        slow.set(false);
        if (running != null) {
            running.cancelled = true;
            running.patience.cancel();
            running.work.cancel();
        }
    }

    private void accept(Job done, Made made) {
        if (job != done) {
            return;
        }
        job = null;
        done.patience.cancel();
        slow.set(false);
        Trouble found = made.trouble();
        Storyboard storyboard = made.storyboard();
        boolean stops = found != null && found.stops();
        if (storyboard != null && !(stops && opened)) {
            place(done.aim, storyboard);
        }
        opened = opened || storyboard != null;
        trouble.set(found);
        if (!trying) {
            boolean kept = stops && show.player().last() > 0;
            show.dimmedProperty().set(kept ? messages.text("window.dimmed") : "");
        }
        proceed(done);
    }

    /// Does what had to wait for the run.
    private void proceed(Job done) {
        if (drag != null && !done.text.equals(draft.text())) {
            start(new Aim.Stay());
            return;
        }
        Runnable next = afterwards;
        afterwards = null;
        if (next != null && settled()) {
            next.run();
        }
    }

    private void place(Aim aim, Storyboard next) {
        Run run = next.run();
        rule.set(new RuleView(run.rule(), run.listing().head().choice()));
        Landing.of(aim, show, run).show(next, show);
    }

    /// A run under way.
    private static final class Job {
        private final Aim aim;
        private final String text;
        private volatile boolean cancelled;
        private Times.Cancel patience = () -> {};
        private Times.Cancel work = () -> {};

        Job(Aim aim, String text) {
            this.aim = aim;
            this.text = text;
        }
    }
}
