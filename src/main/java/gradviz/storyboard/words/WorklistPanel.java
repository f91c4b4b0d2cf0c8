package gradviz.storyboard.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whose turn it is, and who waits, the next first.
///
/// @param next at most the first few
/// @param more how many wait beyond those
public record WorklistPanel(@Nullable String now, List<String> next, int more) {}
