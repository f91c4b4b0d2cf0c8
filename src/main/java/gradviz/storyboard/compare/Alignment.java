package gradviz.storyboard.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts the steps of two runs side by side.
///
/// Every step of both is in exactly one slot, in its order. What both begin with and what both end
/// with is paired; of what lies between, as many equal meanings as can be (the longest common
/// subsequence), or, where that would take too long, the next equal one at hand. Where there is a
/// choice the left side goes first.
final class Alignment {
    /// More pairs of steps than this are not compared each with each.
    private static final long MOST_CELLS = 4_000_000;

    private final List<Meaning> left;
    private final List<Meaning> right;
    private final List<Slot> slots = new ArrayList<>(List.of(Slot.START));

    private Alignment(List<Meaning> left, List<Meaning> right) {
        this.left = left;
        this.right = right;
    }

    /// {@return the slots, from the one before the first step}
    static List<Slot> of(List<Meaning> left, List<Meaning> right) {
        Alignment alignment = new Alignment(left, right);
        alignment.align();
        return List.copyOf(alignment.slots);
    }

    private void align() {
        int least = Math.min(left.size(), right.size());
        int before = 0;
        while (before < least && left.get(before).equals(right.get(before))) {
            before++;
        }
        int after = 0;
        while (after < least - before
                && left.get(left.size() - 1 - after).equals(right.get(right.size() - 1 - after))) {
            after++;
        }
        together(before);
        between(
                left.subList(before, left.size() - after),
                right.subList(before, right.size() - after));
        together(after);
    }

    private void between(List<Meaning> some, List<Meaning> others) {
        if ((long) some.size() * others.size() <= MOST_CELLS) {
            longest(some, others);
        } else {
            nearest(some, others);
        }
    }

    private void longest(List<Meaning> some, List<Meaning> others) {
        int[][] common = new int[some.size() + 1][others.size() + 1];
        for (int i = some.size() - 1; i >= 0; i--) {
            for (int j = others.size() - 1; j >= 0; j--) {
                common[i][j] =
                        some.get(i).equals(others.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < some.size() && j < others.size()) {
            if (some.get(i).equals(others.get(j))) {
                together(1);
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                leftAlone();
                i++;
            } else {
                rightAlone();
                j++;
            }
        }
        rest(some.size() - i, others.size() - j);
    }

    /// Goes on on the left until it does what the right does next; the right goes alone where the
    /// left will not do that any more.
    private void nearest(List<Meaning> some, List<Meaning> others) {
        Map<Meaning, Integer> lastPlaces = new HashMap<>();
        for (int i = 0; i < some.size(); i++) {
            lastPlaces.put(some.get(i), i);
        }
        int i = 0;
        int j = 0;
        while (i < some.size() && j < others.size()) {
            if (some.get(i).equals(others.get(j))) {
                together(1);
                i++;
                j++;
            } else if (lastPlaces.getOrDefault(others.get(j), -1) > i) {
                leftAlone();
                i++;
            } else {
                rightAlone();
                j++;
            }
        }
        rest(some.size() - i, others.size() - j);
    }

    private void rest(int onLeft, int onRight) {
        for (int i = 0; i < onLeft; i++) {
            leftAlone();
        }
        for (int j = 0; j < onRight; j++) {
            rightAlone();
        }
    }

    private void together(int count) {
        for (int i = 0; i < count; i++) {
            slots.add(slots.getLast().both());
        }
    }

    private void leftAlone() {
        slots.add(slots.getLast().leftAlone());
    }

    private void rightAlone() {
        slots.add(slots.getLast().rightAlone());
    }
}
