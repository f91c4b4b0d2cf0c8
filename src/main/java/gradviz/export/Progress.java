package gradviz.export;

import java.util.concurrent.CancellationException;

/// Who wants to know how far an export is, and may stop it.
@FunctionalInterface
public interface Progress {
    /// Nobody.
    Progress NONE = (_, _) -> {};

    /// Says that so many pictures of a file are done.
    ///
    /// @throws CancellationException if the export should stop; then no file is left
    void at(int done, int total);
}
