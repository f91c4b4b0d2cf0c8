package gradviz.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.concurrent.atomic.AtomicLong;

/// Writes a file so that it holds either all of the new bytes or all of the old ones.
public final class WholeFile {
    /// No two threads fill the same file.
    private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime());

    private WholeFile() {}

    /// Fills a file that does not exist yet.
    @FunctionalInterface
    public interface Filling {
        void fill(Path file) throws IOException;
    }

    /// Replaces the content of a file, or makes it; it outlives a loss of power.
    public static void write(Path file, byte[] bytes) throws IOException {
        write(
                file,
                beside -> {
                    Files.write(beside, bytes, StandardOpenOption.CREATE_NEW);
                    force(beside);
                });
    }

    /// Has a file filled beside the wanted one, then puts the new one in its place.
    ///
    /// The name of the file beside ends as the wanted name does. A symbolic link stays one: the
    /// file it points at is replaced. Permissions stay too.
    public static void write(Path file, Filling filling) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new FolderThereException(target);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new java.nio.file.AccessDeniedException(target.toString());
        }
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException(file.toString());
        }
        Files.createDirectories(folder);
        Path beside = folder.resolve(".~" + NUMBERS.incrementAndGet() + "." + target.getFileName());
        try {
            filling.fill(beside);
            keepPermissions(target, beside);
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(
                    Files.readAttributes(from, PosixFileAttributes.class).permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
