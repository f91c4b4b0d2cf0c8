package gradviz.storyboard.words;

import java.util.ArrayList;
import java.util.List;

/// Backward's own lines under the rule in force, and where it stands in them.
///
/// @param active the index of the line that runs, or -1
/// @param bindings what the names in the active line mean, or empty
public record CodePanel(String title, List<String> lines, int active, String bindings) {
    /// {@return the same without what a sum is, unless it runs: a question waits for that}
    public CodePanel withoutSums() {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean sum = lines.get(i).indexOf('+') >= 0 && i != active;
            told.add(sum ? lines.get(i).replaceFirst("\\+?=.*", "= ?") : lines.get(i));
        }
        return new CodePanel(title, List.copyOf(told), active, bindings);
    }
}
