package gradviz.app;

import gradviz.app.document.Document;
import gradviz.app.document.Recovery;
import gradviz.app.session.Times;
import java.io.IOException;
import java.time.Duration;

/// Keeps a document's unsaved text on disk, so that a crash does not lose it.
final class Keeping {
    private static final System.Logger LOG = System.getLogger(Keeping.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Document document;
    private final Recovery.Slot slot;
    private final Times times;
    private Times.Cancel waiting = () -> {};

    Keeping(Document document, Recovery.Slot slot, Times times) {
        this.document = document;
        this.slot = slot;
        this.times = times;
        document.draft().textProperty().subscribe(_ -> keepSoon());
    }

    /// Drops what is kept: the text was saved or given up, and must not be kept after all.
    void end() {
        waiting.cancel();
        try {
            slot.drop();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the kept text stays", e);
        }
    }

    private void keepSoon() {
        waiting.cancel();
        waiting = times.after(PAUSE, this::keep);
    }

    private void keep() {
        try {
            slot.keep(document);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the text is not kept for recovery", e);
        }
    }
}
