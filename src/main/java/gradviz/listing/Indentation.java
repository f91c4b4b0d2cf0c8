package gradviz.listing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// How far lines are indented, and what blocks begin and end by it.
///
/// As in Python a tab goes on to the next multiple of eight; a text where the meaning depends on
/// that is refused, so each line is also measured with tabs as wide as a space.
///
/// Source: The Python Language Reference, 2.1.8.
final class Indentation {
    /// How deep blocks may nest.
    static final int DEEPEST = 50;

    private static final int TAB = 8;

    private final Deque<Width> levels = new ArrayDeque<>(List.of(new Width(0, 0)));

    /// @param narrow with tabs as wide as a space
    private record Width(int wide, int narrow) {}

    /// {@return how many blocks begin (1) or end (a negative number) with a line}
    ///
    /// @param before all that stands before the line's first word
    /// @param place of it
    int enter(String before, Span place) {
        Width width = widthOf(before);
        Width now = levels.getFirst();
        if (width.wide > now.wide) {
            refuseMixed(width.narrow <= now.narrow, place);
            if (levels.size() > DEEPEST) {
                String limit = Integer.toString(DEEPEST);
                throw Fault.at(place, Complaint.LIMIT_BLOCKS, "limit", limit);
            }
            levels.push(width);
            return 1;
        }
        int left = 0;
        while (levels.getFirst().wide > width.wide) {
            levels.pop();
            left--;
        }
        if (levels.getFirst().wide != width.wide) {
            throw Fault.at(place, Complaint.DEDENT);
        }
        refuseMixed(levels.getFirst().narrow != width.narrow, place);
        return left;
    }

    /// {@return how many blocks are open}
    int open() {
        return levels.size() - 1;
    }

    private static void refuseMixed(boolean mixed, Span place) {
        if (mixed) {
            throw Fault.at(place, Complaint.TAB);
        }
    }

    private static Width widthOf(String before) {
        int wide = 0;
        int narrow = 0;
        for (int i = 0; i < before.length(); i++) {
            switch (before.charAt(i)) {
                case '\t' -> {
                    wide = (wide / TAB + 1) * TAB;
                    narrow++;
                }
                case '\f' -> {
                    wide = 0;
                    narrow = 0;
                }
                case ' ' -> {
                    wide++;
                    narrow++;
                }
                default -> {}
            }
        }
        return new Width(wide, narrow);
    }
}
