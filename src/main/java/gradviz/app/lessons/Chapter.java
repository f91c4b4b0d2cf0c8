package gradviz.app.lessons;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Some listings under one heading.
///
/// @param folder where they are, or null for a chapter that is built in
/// @param trouble why the folder cannot be read, empty where it can
record Chapter(String title, @Nullable Path folder, List<Entry> entries, String trouble) {
    Chapter {
        entries = List.copyOf(entries);
    }

    /// {@return the chapter with the entries alone that a query finds}
    Chapter matching(String query) {
        List<Entry> found = entries.stream().filter(entry -> entry.matches(query)).toList();
        return new Chapter(title, folder, found, trouble);
    }
}
