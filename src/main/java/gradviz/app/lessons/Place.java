package gradviz.app.lessons;

import gradviz.run.Lesson;
import java.nio.file.Path;

/// Where a listing is that can be opened.
public sealed interface Place {

    /// Among the lessons.
    record BuiltIn(Lesson lesson) implements Place {}

    /// In a folder of the user's.
    record OwnFile(Path path) implements Place {}
}
