package gradviz.app.document;

import org.jspecify.annotations.Nullable;

/// One replacement in a text: at an offset, some characters left and others came.
///
/// @param at the offset of the first character that differs
/// @param removed what stood there before
/// @param inserted what stands there now
public record Change(int at, String removed, String inserted) {

    /// {@return the smallest change that makes the second text of the first}
    public static Change between(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int head = 0;
        while (head < most && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && sameFromEnd(before, after, tail)) {
            tail++;
        }
        return new Change(
                head,
                before.substring(head, before.length() - tail),
                after.substring(head, after.length() - tail));
    }

    private static boolean sameFromEnd(String before, String after, int distance) {
        char last = before.charAt(before.length() - 1 - distance);
        return last == after.charAt(after.length() - 1 - distance);
    }

    boolean isEmpty() {
        return removed.isEmpty() && inserted.isEmpty();
    }

    /// {@return where a caret belongs once the change is made}
    int end() {
        return at + inserted.length();
    }

    Change inverse() {
        return new Change(at, inserted, removed);
    }

    String applyTo(String text) {
        return text.substring(0, at) + inserted + text.substring(at + removed.length());
    }

    /// {@return this and the next keystroke as one change, or null where a new one begins}
    ///
    /// A change goes on while characters are added or taken away at its end, an input method's
    /// half-made syllables included; it ends with a word and with a line.
    @Nullable Change joinedWith(Change next) {
        if (next.inserted.indexOf('\n') >= 0 || next.removed.indexOf('\n') >= 0) {
            return null;
        }
        if (inserted.isEmpty() && next.inserted.isEmpty()) {
            return joinedDeletion(next);
        }
        boolean atEnd = next.at >= at && next.at + next.removed.length() == end();
        if (!atEnd || inserted.isEmpty() || beginsWord(next)) {
            return null;
        }
        return new Change(at, removed, inserted.substring(0, next.at - at) + next.inserted);
    }

    private @Nullable Change joinedDeletion(Change next) {
        if (next.at + next.removed.length() == at) {
            return new Change(next.at, next.removed + removed, "");
        }
        return next.at == at ? new Change(at, removed + next.removed, "") : null;
    }

    private boolean beginsWord(Change next) {
        return Character.isWhitespace(inserted.charAt(inserted.length() - 1))
                && !next.inserted.isEmpty()
                && !Character.isWhitespace(next.inserted.charAt(0));
    }
}
