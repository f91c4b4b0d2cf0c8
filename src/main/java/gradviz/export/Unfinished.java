package gradviz.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A file that is being filled; where the program is stopped before it is whole, it is removed.
final class Unfinished implements AutoCloseable {
    private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();
    private static final long PATIENCE_MS = 1000;
    private static final long PAUSE_MS = 10;

    private static volatile boolean stopping;

    static {
        Thread remover = new Thread(Unfinished::remove, "unfinished files");
        Runtime.getRuntime().addShutdownHook(remover);
    }

    private @Nullable Path own;

    /// {@return whether the program is being stopped, so that it matters to nobody what failed}
    static boolean isStopping() {
        return stopping;
    }

    /// Says that a file is begun.
    ///
    /// @throws IOException if the program is being stopped
    void begin(Path file) throws IOException {
        if (stopping) {
            throw new IOException("the program is being stopped");
        }
        own = file;
        FILES.add(file);
    }

    @Override
    public void close() {
        if (own != null) {
            FILES.remove(own);
        }
    }

    /// A file may still be opened by its writer, so that it is waited for a moment.
    private static void remove() {
        stopping = true;
        try {
            for (long waited = 0; waited < PATIENCE_MS && !FILES.isEmpty(); waited += PAUSE_MS) {
                Thread.sleep(PAUSE_MS);
            }
            for (Path file : FILES) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
