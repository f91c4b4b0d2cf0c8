package gradviz.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Writes one format.
@FunctionalInterface
public interface Writer {
    /// Writes the pictures of steps to a file that nobody else sees until it is whole.
    ///
    /// The same arguments give the same bytes.
    ///
    /// @param steps at least one; exactly one unless the format [Format#holdsMany]
    /// @param file to be made; its suffix is the format's
    void write(Exhibit exhibit, List<Integer> steps, Finish finish, Path file, Progress progress)
            throws IOException;
}
