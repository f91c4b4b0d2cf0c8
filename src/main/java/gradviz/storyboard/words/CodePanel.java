package gradviz.storyboard.words;

import java.util.List;

/// Backward's own lines under the rule in force, and where it stands in them.
///
/// @param active the index of the line that runs, or -1
/// @param bindings what the names in the active line mean, or empty
public record CodePanel(String title, List<String> lines, int active, String bindings) {}
