package gradviz.listing.interpreter;

import gradviz.listing.Note;
import gradviz.listing.Problem;
import gradviz.listing.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What running a listing came to, besides its trace.
///
/// @param output what it printed, a line's end after each line
/// @param names what variable each name meant at the end, in the order they were first bound
/// @param literals the number that alone made a variable, by its id
/// @param answers to the questions that have one
/// @param problem what ended the run early, or null
public record Outcome(
        String output,
        Map<String, Integer> names,
        Map<Integer, Span> literals,
        List<Answer> answers,
        @Nullable Problem problem) {

    /// What the engine found for a question.
    ///
    /// @param text as `print` would show it
    public record Answer(Note note, String text) {}

    public Outcome {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        literals = Map.copyOf(literals);
        answers = List.copyOf(answers);
    }
}
