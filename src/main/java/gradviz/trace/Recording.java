package gradviz.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A run as it is kept in a file: the listing, what it printed, and all that happened.
///
/// @param listing the text that ran
/// @param rule of its backward passes
/// @param output what it printed, each line with its end
/// @param ending what ended it early, or null
/// @param scopes which of the events a loop's pass or a call made
public record Recording(
        String listing,
        Rule rule,
        String output,
        @Nullable Ending ending,
        List<Event> events,
        Scopes scopes) {

    /// What ended a run early.
    ///
    /// @param kind as Python calls it: `NameError`
    /// @param line from 1
    /// @param column from 1
    /// @param message a sentence
    public record Ending(String kind, int line, int column, String message) {}

    public Recording {
        events = List.copyOf(events);
    }
}
