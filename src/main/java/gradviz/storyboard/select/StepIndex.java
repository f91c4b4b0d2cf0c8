package gradviz.storyboard.select;

import gradviz.trace.Step;
import gradviz.trace.Trace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What each step is about, and which line of the listing it belongs to.
///
/// @param entries that of step 1 first
/// @param difference the step where two runs part, or 0 where nothing is compared
public record StepIndex(List<Entry> entries, int difference) {
    public StepIndex {
        entries = List.copyOf(entries);
    }

    /// What a step is about.
    ///
    /// @param meanings such as `sum:x`; two where two runs are compared and both act
    /// @param lines of the listing, as many
    public record Entry(List<String> meanings, List<Integer> lines) {
        public Entry {
            meanings = List.copyOf(meanings);
            lines = List.copyOf(lines);
        }

        /// {@return what happens here or there}
        public Entry and(Entry other) {
            List<String> both = new ArrayList<>(meanings);
            both.addAll(other.meanings);
            List<Integer> all = new ArrayList<>(lines);
            all.addAll(other.lines);
            return new Entry(both, all);
        }
    }

    /// {@return the index of a run}
    public static StepIndex of(Trace trace) {
        Meaning meaning = Meaning.in(trace);
        List<Entry> entries = new ArrayList<>();
        for (Step step : trace.steps()) {
            entries.add(new Entry(List.of(meaning.of(step)), List.of(step.line())));
        }
        return new StepIndex(entries, 0);
    }

    /// {@return the number of the last step}
    public int last() {
        return entries.size();
    }

    Entry entry(int step) {
        return entries.get(step - 1);
    }

    /// {@return for each step a selector that means this step alone, that of step 1 first}
    ///
    /// For two runs it is that of the first of both that acts.
    public List<String> selectors() {
        Map<String, Integer> totals = new HashMap<>();
        entries.forEach(
                entry ->
                        entry.meanings().stream()
                                .distinct()
                                .forEach(m -> totals.merge(m, 1, Integer::sum)));
        Map<String, Integer> counts = new HashMap<>();
        List<String> selectors = new ArrayList<>();
        for (Entry entry : entries) {
            entry.meanings().stream().distinct().forEach(m -> counts.merge(m, 1, Integer::sum));
            String meaning = entry.meanings().getFirst();
            boolean alone = totals.getOrDefault(meaning, 1) == 1;
            selectors.add(alone ? meaning : meaning + "#" + counts.get(meaning));
        }
        return List.copyOf(selectors);
    }
}
