package gradviz.export.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How a list of numbers becomes another: which leave, then which come in and where.
final class Edits {
    private Edits() {}

    /// {@return the numbers that leave, then for each stretch that comes in its index and its
    /// numbers: `[[4, 5], [2, 7, 8]]`}
    ///
    /// Neither list holds a number twice. What stays in another order leaves and comes in again.
    static List<List<Integer>> between(List<Integer> before, List<Integer> after) {
        Set<Integer> staying = staying(before, after);
        List<List<Integer>> edits = new ArrayList<>();
        edits.add(before.stream().filter(number -> !staying.contains(number)).toList());
        List<Integer> stretch = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            if (staying.contains(after.get(i))) {
                flush(stretch, edits);
                continue;
            }
            if (stretch.isEmpty()) {
                stretch.add(i);
            }
            stretch.add(after.get(i));
        }
        flush(stretch, edits);
        return edits;
    }

    private static void flush(List<Integer> stretch, List<List<Integer>> edits) {
        if (!stretch.isEmpty()) {
            edits.add(List.copyOf(stretch));
            stretch.clear();
        }
    }

    private static Set<Integer> staying(List<Integer> before, List<Integer> after) {
        Set<Integer> both = new HashSet<>(before);
        both.retainAll(new HashSet<>(after));
        List<Integer> was = before.stream().filter(both::contains).toList();
        List<Integer> is = after.stream().filter(both::contains).toList();
        int same = 0;
        while (same < is.size() && was.get(same).equals(is.get(same))) {
            same++;
        }
        return new HashSet<>(is.subList(0, same));
    }
}
