package gradviz.app.export;

/// Where the text of a window is found by somebody else, such as a command line.
public sealed interface Origin {
    /// It has a name.
    ///
    /// @param name a path or `lesson:NAME`
    record Named(String name) implements Origin {}

    /// What is shown is saved nowhere.
    record Unsaved() implements Origin {}

    /// The text does not run to its end, so that no command makes a picture of it.
    record Faulty() implements Origin {}
}
