package gradviz.storyboard.picture;

import gradviz.graph.VariableNode;
import gradviz.trace.Gradient;
import gradviz.trace.Moment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which variables' gradients are one and the same array.
final class Sharing {
    /// In a larger graph the ties would hide more than they show.
    private static final int LARGEST = 400;

    /// Two variables whose gradients are one array.
    record Pair(int array, int from, int to) {}

    private final Map<Integer, String> badges = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    private Sharing() {}

    static Sharing of(List<VariableNode> variables, Moment moment) {
        Sharing sharing = new Sharing();
        if (variables.size() > LARGEST) {
            return sharing;
        }
        Map<Integer, List<Integer>> holders = new TreeMap<>();
        for (VariableNode variable : variables) {
            Gradient gradient = moment.gradient(variable.id()).gradient();
            if (gradient != null && !variable.isPlainNumber()) {
                holders.computeIfAbsent(gradient.array(), _ -> new ArrayList<>())
                        .add(variable.id());
            }
        }
        int letter = 0;
        for (var entry : holders.entrySet()) {
            if (entry.getValue().size() > 1) {
                sharing.add(entry.getKey(), letter++, entry.getValue());
            }
        }
        return sharing;
    }

    /// {@return a sign that all who share an array have in common, or empty}
    String badge(int variable) {
        return badges.getOrDefault(variable, "");
    }

    List<Pair> pairs() {
        return pairs;
    }

    private void add(int array, int letter, List<Integer> variables) {
        String badge = String.valueOf((char) ('a' + letter % 26));
        variables.forEach(variable -> badges.put(variable, badge));
        for (int i = 1; i < variables.size(); i++) {
            pairs.add(new Pair(array, variables.get(i - 1), variables.get(i)));
        }
    }
}
