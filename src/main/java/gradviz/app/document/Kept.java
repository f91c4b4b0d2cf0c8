package gradviz.app.document;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A text that was not saved when its window went away.
///
/// @param file the file it belongs to, or null if it never had one
/// @param onDisk what its file held when this window last agreed with it
/// @param name what the window called it
/// @param when it was kept last
/// @param place where it is kept
public record Kept(
        @Nullable Path file, DiskText onDisk, String name, String text, Instant when, Path place) {}
