package gradviz.app;

import gradviz.app.document.Kept;
import gradviz.app.document.Recovery;
import gradviz.app.settings.Folders;
import gradviz.app.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The windows that are open.
final class Windows {
    private static final double OFFSET = 28;

    private final Settings settings;
    private final Recovery recovery;
    private final List<Window> open = new ArrayList<>();

    Windows(Folders folders) {
        settings = new Settings(folders.config());
        recovery = new Recovery(folders.state().resolve("unsaved"));
    }

    Settings settings() {
        return settings;
    }

    Recovery recovery() {
        return recovery;
    }

    /// {@return a window that shows a source, or the first lesson}
    Window open(@Nullable Source source) {
        Window window = new Window(this, new Stage());
        if (!open.isEmpty()) {
            Stage last = open.getLast().stage();
            window.stage().setX(last.getX() + OFFSET);
            window.stage().setY(last.getY() + OFFSET);
        }
        open.add(window);
        (source == null ? Source.first() : source).into(window);
        window.show();
        return window;
    }

    /// Asks whether texts that a crash left are taken back, and opens them in windows.
    void recover(Window asker) {
        List<Kept> left = recovery.left();
        if (left.isEmpty()) {
            return;
        }
        switch (asker.recover(left)) {
            case RELOAD -> left.forEach(this::restore);
            case DISCARD -> left.forEach(recovery::forget);
            case SAVE, KEEP_MINE, SAVE_AS, CANCEL -> {}
        }
    }

    void quit() {
        for (Window window : List.copyOf(open)) {
            if (!window.close()) {
                return;
            }
        }
    }

    void closed(Window window) {
        open.remove(window);
    }

    private void restore(Kept kept) {
        Window window = open(new Source.Restored(kept));
        if (window.keep()) {
            recovery.forget(kept);
        }
    }
}
