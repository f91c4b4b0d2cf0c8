package gradviz.app.document;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What a document asks its user, and tells.
public interface Questions {
    /// An answer; closing a question without one is [#CANCEL].
    enum Answer {
        SAVE,
        DISCARD,
        RELOAD,
        KEEP_MINE,
        SAVE_AS,
        CANCEL
    }

    /// Asks what to do with text that would be lost: save, discard or cancel.
    Answer unsaved(String name);

    /// Asks what to do with a file that changed outside: reload, keep mine, save as, or cancel.
    Answer changed(String name);

    /// Asks what to do with a file that is gone: save as, or cancel.
    Answer gone(String name);

    /// {@return the file to open, or null}
    @Nullable Path openWhere();

    /// {@return the file to write to, or null}
    @Nullable Path saveWhere(String suggestedName);

    /// Says that a file could not be opened or saved.
    ///
    /// @param message the key of the sentence about `file`
    void failed(String message, Path file, IOException reason);

    /// Says that the other version of a file is kept in a copy.
    void keptCopy(Path copy);
}
