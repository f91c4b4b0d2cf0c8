package gradviz.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A comment that is shown: a caption, a question, or a word for the presenter alone.
///
/// @param line of the code it belongs to
/// @param language such as `ko`, or null for the default
/// @param question choices and answer where this is a question, else null
public record Note(
        int line,
        Kind kind,
        @Nullable String language,
        String text,
        @Nullable Question question,
        Span span) {

    /// What a note is for.
    public enum Kind {
        /// `#:` the author's caption.
        CAPTION,
        /// `#?` put before the line's result shows.
        QUESTION,
        /// `#!` for the presenter alone.
        PRESENTER
    }

    /// What belongs to a question besides its text.
    ///
    /// @param choices none where the answer is open
    /// @param answer what gives the answer once the line has run, or null
    public record Question(List<String> choices, @Nullable Expression answer) {
        public Question {
            choices = List.copyOf(choices);
        }
    }
}
