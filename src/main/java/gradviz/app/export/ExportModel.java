package gradviz.app.export;

import gradviz.app.session.Times;
import gradviz.drawing.Theme;
import gradviz.export.Format;
import gradviz.export.Invocation;
import gradviz.export.Obstacle;
import gradviz.export.Refusal;
import gradviz.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// What is chosen for an export, what it will look like, and the export itself.
public final class ExportModel {
    private static final Duration REST = Duration.ofMillis(150);

    private final Piece piece;
    private final Messages messages;
    private final Times times;
    private final Form form;
    private final Naming naming;
    private final ReadOnlyObjectWrapper<Set<Option>> uses = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final AtomicReference<@Nullable Double> told = new AtomicReference<>();
    private @Nullable Asked asked;
    private @Nullable Writing writing;
    private Times.Cancel resting = () -> {};
    private int newest;

    /// Who is told what became of an export.
    public interface Ends {
        /// Files are there.
        void done(List<Path> files);

        /// A file could not be written.
        void failed(Path file, IOException reason);

        /// Nothing more is to be waited for; whatever else was told before.
        void over(boolean written);
    }

    /// @param theme of the window
    /// @param folder that is suggested
    public ExportModel(Piece piece, Messages messages, Times times, Theme theme, Path folder) {
        this.piece = piece;
        this.messages = messages;
        this.times = times;
        this.form = new Form(theme, folder);
        form.fold.set(piece.fold());
        form.width.set(piece.width());
        this.naming = new Naming(form, piece);
        form.format.addListener((_, before, now) -> changeFormat(before, now));
        form.columns.addListener((_, _, n) -> form.caption.set(n.intValue() > 0));
        form.all().forEach(property -> property.addListener(_ -> changed()));
        changed();
    }

    Form form() {
        return form;
    }

    /// {@return the formats that can be chosen}
    List<Format> formats() {
        boolean pair = piece.pair() != null;
        return Arrays.stream(Format.values())
                .filter(format -> !(pair && format.holdsRun()))
                .toList();
    }

    /// {@return how many steps there are, and which one is on show}
    Map<String, Object> place() {
        return Map.of("step", piece.ownStep(), "n", piece.last());
    }

    /// {@return what makes a difference in the chosen format}
    public ReadOnlyObjectProperty<Set<Option>> usesProperty() {
        return uses.getReadOnlyProperty();
    }

    /// {@return what of the choices cannot be done, in a sentence, or empty}
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// {@return what the file will look like, null before it is known}
    public ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// {@return whether files are being written}
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// {@return how much is written, from 0 to 1}
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// {@return the command line that makes the same, or why there is none}
    public Copyable command() {
        Asked now = asked;
        if (now == null) {
            return new Copyable.Nothing(trouble.get());
        }
        return switch (piece.origin()) {
            case Origin.Named(String name) ->
                    new Copyable.Line(
                            new Invocation(
                                            now.request(),
                                            name,
                                            now.output().pattern(),
                                            piece.pair())
                                    .text());
            case Origin.Unsaved _ -> new Copyable.Nothing(messages.text("export.command.unsaved"));
            case Origin.Faulty _ -> new Copyable.Nothing(messages.text("export.command.faulty"));
        };
    }

    /// {@return the files that would be replaced}
    public List<Path> existing() {
        Asked now = asked;
        return now == null
                ? List.of()
                : now.files(piece.stem()).stream().filter(Files::exists).toList();
    }

    /// Writes the files away from the toolkit.
    public void start(Ends ends) {
        Asked now = asked;
        if (now == null || running.get()) {
            return;
        }
        Writing begun = new Writing(new Making(piece, now), messages);
        writing = begun;
        progress.set(0);
        running.set(true);
        times.work(
                () -> {
                    Writing.Outcome outcome = begun.write(this::tell);
                    times.back(() -> end(outcome, ends));
                });
    }

    /// Stops what is being written.
    public void cancel() {
        Writing begun = writing;
        if (begun != null) {
            begun.cancel();
        }
    }

    /// Gives up everything; nobody looks any more.
    public void close() {
        resting.cancel();
        newest++;
        cancel();
    }

    /// Frames come faster than they can be shown: only the newest is.
    private void tell(double part) {
        if (told.getAndSet(part) == null) {
            times.back(
                    () -> {
                        Double latest = told.getAndSet(null);
                        progress.set(latest == null ? progress.get() : latest);
                    });
        }
    }

    private void end(Writing.Outcome outcome, Ends ends) {
        writing = null;
        running.set(false);
        switch (outcome) {
            case Writing.Outcome.Done(List<Path> files) -> ends.done(files);
            case Writing.Outcome.Cancelled _ -> {}
            case Writing.Outcome.Failed(Path file, IOException reason) -> ends.failed(file, reason);
            case Writing.Outcome.Refused(Refusal refusal) -> trouble.set(sentence(refusal));
        }
        ends.over(outcome instanceof Writing.Outcome.Done);
    }

    /// What plays shows all steps, a picture one, unless told.
    private void changeFormat(Format before, Format now) {
        if (before.plays() != now.plays() && form.steps.get() != Steps.WRITTEN) {
            form.steps.set(now.plays() ? Steps.ALL : Steps.THIS);
        }
        if (!piece.options(now).contains(Option.FILMSTRIP)) {
            form.columns.set(0);
        }
    }

    private void changed() {
        uses.set(piece.options(form.format.get()));
        naming.follow();
        resting.cancel();
        newest++;
        try {
            Asked read = new Reading(form, piece, messages.locale()).asked();
            asked = read;
            trouble.set("");
            int number = newest;
            resting = times.after(REST, () -> look(read, number));
        } catch (Mistake mistake) {
            asked = null;
            trouble.set(messages.text(mistake.key(), mistake.arguments()));
        }
    }

    private void look(Asked read, int number) {
        times.work(
                () -> {
                    Seen seen = see(read);
                    times.back(() -> accept(seen, number));
                });
    }

    /// A preview, or what keeps it from being made.
    private record Seen(@Nullable Preview preview, String trouble) {}

    private Seen see(Asked read) {
        try {
            return new Seen(new Making(piece, read).preview(messages), "");
        } catch (Refusal refusal) {
            return new Seen(null, sentence(refusal));
        } catch (Obstacle obstacle) {
            return new Seen(null, obstacle.sentence());
        } catch (IOException | OutOfMemoryError _) {
            return new Seen(null, messages.text("export.too-large"));
        }
    }

    private void accept(Seen seen, int number) {
        if (number != newest) {
            return;
        }
        trouble.set(seen.trouble());
        if (seen.preview() == null) {
            asked = null;
        } else {
            preview.set(seen.preview());
        }
    }

    /// Only a paper that is too narrow is found by laying out; the rest has been read before.
    private String sentence(Refusal refusal) {
        return refusal.key().equals("cli.narrow")
                ? messages.text("export.narrow", refusal.arguments())
                : messages.text("export.unexpected", "what", refusal.key());
    }
}
