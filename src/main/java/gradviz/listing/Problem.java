package gradviz.listing;

import java.util.Map;

/// A mistake in a listing, or a limit it ran into: which sentence says it, about what, and where.
///
/// @param key of the sentence in the bundle `problems`
/// @param args the named arguments of the sentence
public record Problem(Kind kind, String key, Map<String, String> args, Span span) {

    /// The categories of Python, and two of our own.
    public enum Kind {
        SYNTAX("SyntaxError"),
        INDENTATION("IndentationError"),
        NAME("NameError"),
        TYPE("TypeError"),
        ATTRIBUTE("AttributeError"),
        VALUE("ValueError"),
        INDEX("IndexError"),
        KEY("KeyError"),
        ZERO_DIVISION("ZeroDivisionError"),
        OVERFLOW("OverflowError"),
        IMPORT("ImportError"),
        ASSERTION("AssertionError"),
        /// A head comment that cannot be followed.
        HEAD("HeadError"),
        /// Something became too large or took too long.
        LIMIT("LimitError"),
        /// Whoever started the run stopped it.
        CANCELLED("Cancelled");

        private final String python;

        Kind(String python) {
            this.python = python;
        }

        /// {@return the word that its sentences begin with}
        public String python() {
            return python;
        }
    }

    public Problem {
        args = Map.copyOf(args);
    }

    public int line() {
        return span.line();
    }

    public int column() {
        return span.column();
    }
}
