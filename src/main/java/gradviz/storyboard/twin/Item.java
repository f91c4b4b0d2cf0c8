package gradviz.storyboard.twin;

/// A part of the picture that can be walked to and is read aloud.
public sealed interface Item {
    /// {@return which of its kind it is, as the graph counts}
    int id();

    /// {@return the key of the part of the drawing that shows it}
    default String key() {
        return switch (this) {
            case Variable(int id) -> "variable:" + id;
            case Function(int id) -> "function:" + id;
            case Edge(int id) -> "edge:" + id;
            case Scope(int id) -> "scope:" + id;
        };
    }

    /// A variable.
    record Variable(int id) implements Item {}

    /// A function that was applied.
    record Function(int id) implements Item {}

    /// What a loop's pass or a call made: its node, or the bracket over its nodes.
    record Scope(int id) implements Item {}

    /// A use of a variable.
    record Edge(int id) implements Item {}
}
