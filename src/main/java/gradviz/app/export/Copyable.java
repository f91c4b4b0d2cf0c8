package gradviz.app.export;

/// A command line to be copied, or why there is none.
public sealed interface Copyable {
    /// @param text as a shell reads it
    record Line(String text) implements Copyable {}

    /// @param reason in a sentence
    record Nothing(String reason) implements Copyable {}
}
