package gradviz.app.panel;

import gradviz.storyboard.words.History;
import java.util.ArrayList;
import java.util.List;

/// A history as a chart has it: stretches of one value, and gaps where there is none.
///
/// Both are in order of time, and what stays the same for many steps is one of them.
///
/// @param levels where the gradient holds a value
/// @param gaps where it holds none
record Levels(List<Level> levels, List<Gap> gaps) {
    /// A value from the middle before its first step to the middle after its last.
    record Level(double from, double to, double value) {}

    /// No value, and why.
    record Gap(double from, double to, History.Gap kind) {}

    Levels {
        levels = List.copyOf(levels);
        gaps = List.copyOf(gaps);
    }

    /// {@return the curve of a history up to a step; numbers that are not finite leave it bare}
    static Levels of(History history, int upTo) {
        List<Level> levels = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (History.Point point : history.points()) {
            if (point.step() > upTo) {
                break;
            }
            double from = point.step() - 0.5;
            double to = point.step() + 0.5;
            if (point.gap() != History.Gap.NONE) {
                extend(gaps, new Gap(from, to, point.gap()));
            } else if (Double.isFinite(point.value())) {
                extend(levels, new Level(from, to, point.value()));
            }
        }
        return new Levels(levels, gaps);
    }

    /// {@return whether a value lies between the lowest and the highest level}
    boolean reach(double value) {
        return levels.stream().anyMatch(level -> level.value <= value)
                && levels.stream().anyMatch(level -> level.value >= value);
    }

    /// {@return whether two levels meet, so that the curve steps from one to the other}
    static boolean meet(Level before, Level after) {
        return before.to == after.from;
    }

    private static void extend(List<Level> levels, Level next) {
        Level last = levels.isEmpty() ? null : levels.getLast();
        if (last != null && meet(last, next) && last.value == next.value) {
            levels.set(levels.size() - 1, new Level(last.from, next.to, last.value));
        } else {
            levels.add(next);
        }
    }

    private static void extend(List<Gap> gaps, Gap next) {
        Gap last = gaps.isEmpty() ? null : gaps.getLast();
        if (last != null && last.to == next.from && last.kind == next.kind) {
            gaps.set(gaps.size() - 1, new Gap(last.from, next.to, last.kind));
        } else {
            gaps.add(next);
        }
    }
}
