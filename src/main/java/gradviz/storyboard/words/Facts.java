package gradviz.storyboard.words;

import gradviz.run.Verdict;
import gradviz.trace.Life;

/// What is known of a variable at a step, in words.
///
/// @param name its label
/// @param values its data and gradient
/// @param place where it stands in the graph
/// @param verdict whether its gradient is right
/// @param verdictText the verdict as a sentence
public record Facts(
        String name,
        boolean named,
        Values values,
        Place place,
        Verdict verdict,
        String verdictText) {

    /// @param grad the numbers, or `None`
    /// @param lifeWord the stage of the gradient's life in a word
    public record Values(String data, String shape, String grad, Life life, String lifeWord) {}

    /// @param creator the call that made it, or that it is a leaf
    /// @param usedBy how many edges leave it
    public record Place(String creator, String usedBy) {}
}
