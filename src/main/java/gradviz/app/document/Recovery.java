package gradviz.app.document;

import gradviz.export.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folder in which windows keep text that is not saved, against a crash.
///
/// A kept text names the process it belongs to, so that what a running window holds is never
/// offered to another.
public final class Recovery {
    private static final String SUFFIX = ".unsaved";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Path folder;

    public Recovery(Path folder) {
        this.folder = folder;
    }

    /// {@return a place for one window's text}
    public Slot slot() {
        String name = ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet();
        return new Slot(folder.resolve(name + "-" + System.nanoTime() + SUFFIX));
    }

    /// {@return texts whose process is gone, newest first}
    public List<Kept> left() {
        List<Kept> kept = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path place : files.filter(p -> p.toString().endsWith(SUFFIX)).toList()) {
                Kept text = read(place);
                if (text != null) {
                    kept.add(text);
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        kept.sort((a, b) -> b.when().compareTo(a.when()));
        return List.copyOf(kept);
    }

    /// Forgets a text that was taken back or is not wanted.
    public void forget(Kept kept) {
        try {
            Files.deleteIfExists(kept.place());
        } catch (IOException e) {
            System.getLogger(Recovery.class.getName())
                    .log(System.Logger.Level.WARNING, kept.place() + " stays", e);
        }
    }

    private static @Nullable Kept read(Path place) {
        Properties fields = new Properties();
        try (Reader in = Files.newBufferedReader(place)) {
            fields.load(in);
            if (alive(fields)) {
                return null;
            }
            String file = fields.getProperty("file");
            return new Kept(
                    file == null ? null : Path.of(file),
                    onDisk(fields),
                    fields.getProperty("name", ""),
                    fields.getProperty("text", ""),
                    Files.getLastModifiedTime(place).toInstant(),
                    place);
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    private static DiskText onDisk(Properties fields) {
        LineEnd lineEnd = LineEnd.valueOf(fields.getProperty("line-end", LineEnd.LF.name()));
        boolean marked = Boolean.parseBoolean(fields.getProperty("marked", "false"));
        return new DiskText(fields.getProperty("on-disk", ""), lineEnd, marked);
    }

    private static boolean alive(Properties fields) {
        long pid = Long.parseLong(fields.getProperty("pid", "-1"));
        String started = fields.getProperty("started", "");
        return ProcessHandle.of(pid).map(p -> startOf(p).equals(started)).orElse(false);
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    /// Where one window keeps its text.
    public static final class Slot {
        private final Path place;

        private Slot(Path place) {
            this.place = place;
        }

        /// Keeps the text of the document, or nothing if all of it is saved.
        public void keep(Document document) throws IOException {
            if (!document.unsavedProperty().get()) {
                drop();
                return;
            }
            Properties fields = new Properties();
            Path file = document.fileProperty().get();
            if (file != null) {
                fields.setProperty("file", file.toString());
                DiskText onDisk = document.onDisk();
                fields.setProperty("on-disk", onDisk.text());
                fields.setProperty("line-end", onDisk.lineEnd().name());
                fields.setProperty("marked", Boolean.toString(onDisk.marked()));
            }
            ProcessHandle self = ProcessHandle.current();
            fields.setProperty("pid", Long.toString(self.pid()));
            fields.setProperty("started", startOf(self));
            fields.setProperty("name", document.nameProperty().get());
            fields.setProperty("text", document.draft().text());
            write(fields);
        }

        /// Forgets the text: it is saved, or not wanted.
        public void drop() throws IOException {
            Files.deleteIfExists(place);
        }

        private void write(Properties fields) throws IOException {
            Files.createDirectories(place.getParent());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (var out = new java.io.OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
                fields.store(out, null);
            }
            WholeFile.write(place, bytes.toByteArray());
        }
    }
}
