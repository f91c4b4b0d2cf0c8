package gradviz.app.lessons;

import gradviz.app.session.Made;
import gradviz.app.session.Maker;
import gradviz.app.session.Times;
import gradviz.app.session.Trouble;
import gradviz.drawing.Drawing;
import gradviz.drawing.Rect;
import gradviz.drawing.Theme;
import gradviz.export.Finish;
import gradviz.export.PngWriter;
import gradviz.graph.fold.Fold;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// Small pictures of listings: the last step of each, made one at a time beside the toolkit and
/// kept in memory.
public final class Thumbnails {
    private static final double WIDTH = 500;
    private static final double HEIGHT = 236;
    private static final double LARGEST_SCALE = 1.2;
    private static final int MOST_NODES = 200;
    private static final int KEPT = 200;
    private static final long PATIENCE_NANOS = 3_000_000_000L;

    private final Times times;
    private final Maker maker;
    private final Map<Wanted, Picture> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<Wanted> waiting = new ArrayDeque<>();
    private final Map<Wanted, List<Consumer<Picture>>> askers = new LinkedHashMap<>();
    private boolean working;

    /// What a picture depends on.
    private record Wanted(String text, Locale locale, Theme theme) {}

    /// What came of a listing.
    ///
    /// @param image of its last step, or null where there is none
    /// @param trouble in running it, or null
    record Picture(@Nullable Image image, @Nullable Trouble trouble) {}

    public Thumbnails(Times times, Maker maker) {
        this.times = times;
        this.maker = maker;
    }

    /// Gives the picture of a listing: at once if it is kept, else when it is made.
    void ask(String text, Locale locale, Theme theme, Consumer<Picture> then) {
        Wanted wanted = new Wanted(text, locale, theme);
        Picture known = kept.get(wanted);
        if (known != null) {
            then.accept(known);
            return;
        }
        if (askers.putIfAbsent(wanted, new ArrayList<>()) == null) {
            waiting.add(wanted);
        }
        List<Consumer<Picture>> listeners = askers.get(wanted);
        if (listeners != null) {
            listeners.add(then);
        }
        next();
    }

    /// Gives up what is not begun; nobody is told of it any more.
    void forgetWaiting() {
        waiting.clear();
        askers.clear();
    }

    private void next() {
        if (working || waiting.isEmpty()) {
            return;
        }
        Wanted wanted = waiting.remove();
        working = true;
        times.work(
                () -> {
                    Picture made = make(wanted);
                    times.back(() -> accept(wanted, made));
                });
    }

    private void accept(Wanted wanted, Picture made) {
        working = false;
        kept.put(wanted, made);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        List<Consumer<Picture>> listeners = askers.remove(wanted);
        if (listeners != null) {
            listeners.forEach(listener -> listener.accept(made));
        }
        next();
    }

    private Picture make(Wanted wanted) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        Made made =
                maker.make(
                        wanted.text(),
                        Setting.of(wanted.locale()).withFold(Fold.FITTING),
                        () -> System.nanoTime() - end > 0);
        Storyboard storyboard = made.storyboard();
        if (storyboard == null
                || storyboard.last() == 0
                || storyboard.folding().nodes() > MOST_NODES) {
            return new Picture(null, made.trouble());
        }
        return new Picture(image(storyboard, wanted.theme()), made.trouble());
    }

    private static @Nullable Image image(Storyboard storyboard, Theme theme) {
        Drawing drawing = storyboard.at(storyboard.last(), 1);
        Rect bounds = drawing.bounds();
        double fit = Math.min(WIDTH / bounds.width(), HEIGHT / bounds.height());
        Finish finish = Finish.of(theme, Math.min(LARGEST_SCALE, fit));
        try {
            return new Image(new ByteArrayInputStream(PngWriter.bytes(drawing, finish)));
        } catch (IOException e) {
            return null;
        }
    }
}
