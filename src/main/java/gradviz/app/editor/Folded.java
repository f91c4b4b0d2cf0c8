package gradviz.app.editor;

import gradviz.app.document.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A listing of which some lines are folded away.
///
/// @param text all of it
/// @param lines the numbers in the file, from 1, of the lines that are shown
record Folded(String text, List<Integer> lines) {
    private static final Pattern SETUP =
            Pattern.compile("\\s*(#\\s*((title|aim)(\\.\\w+)?|gradviz)\\s*:.*|(import|from)\\s.*)");
    private static final Pattern NOTE = Pattern.compile("\\s*#[:?!].*");

    Folded {
        lines = List.copyOf(lines);
    }

    /// {@return the listing with everything shown}
    static Folded open(String text) {
        return of(text, false);
    }

    /// {@return the listing without what only sets it up at its top, and without lines of notes}
    static Folded closed(String text) {
        return of(text, true);
    }

    private static Folded of(String text, boolean closed) {
        String[] all = text.split("\n", -1);
        int setup = closed ? setup(all) : 0;
        List<Integer> lines = new ArrayList<>();
        for (int i = setup; i < all.length; i++) {
            if (!closed || !NOTE.matcher(all[i]).matches()) {
                lines.add(i + 1);
            }
        }
        return new Folded(text, lines.isEmpty() ? List.of(all.length) : lines);
    }

    /// How many lines at the top set the listing up; blank lines after the last one belong to them.
    private static int setup(String[] all) {
        int setup = 0;
        for (int i = 0; i + 1 < all.length; i++) {
            boolean sets = isSetup(all[i]);
            if (!sets && !all[i].isBlank()) {
                return setup;
            }
            if (sets || setup > 0) {
                setup = i + 1;
            }
        }
        return setup;
    }

    /// {@return whether the line only sets the listing up}
    static boolean isSetup(String line) {
        return SETUP.matcher(line).matches();
    }

    /// {@return how many lines are folded away}
    int hidden() {
        return text.split("\n", -1).length - lines.size();
    }

    /// {@return what is shown}
    String visible() {
        String[] all = text.split("\n", -1);
        List<String> shown = new ArrayList<>(lines.size());
        for (int line : lines) {
            shown.add(all[line - 1]);
        }
        return String.join("\n", shown);
    }

    /// {@return the number in the file of a shown line, which is counted from 0}
    int numberOf(int index) {
        return index < lines.size() ? lines.get(index) : index + 1;
    }

    /// {@return where a line of the file is shown, counted from 0, or -1 where it is folded away}
    int indexOf(int number) {
        return lines.indexOf(number);
    }

    /// {@return the listing after an edit of what is shown}
    ///
    /// New lines are shown, whatever they hold. Who takes away what stands on both sides of a fold
    /// takes the fold away too.
    Folded edited(String newVisible) {
        String before = visible();
        Change change = aboveFolds(Change.between(before, newVisible), before);
        int first = lineAt(before, change.at());
        int last = lineAt(before, change.at() + change.removed().length());
        int start = offset(before, change.at(), first);
        int end = offset(before, change.at() + change.removed().length(), last);
        String now = text.substring(0, start) + change.inserted() + text.substring(end);

        int added = (int) change.inserted().chars().filter(c -> c == '\n').count();
        List<Integer> shown = new ArrayList<>(lines.subList(0, first));
        for (int i = 0; i <= added; i++) {
            shown.add(lines.get(first) + i);
        }
        int shift = lines.get(first) + added - lines.get(last);
        lines.subList(last + 1, lines.size()).forEach(line -> shown.add(line + shift));
        return new Folded(now, shown);
    }

    /// A new line goes above what is folded there, so that notes stay with the line below them.
    private static Change aboveFolds(Change change, String before) {
        String inserted = change.inserted();
        boolean lines = change.removed().isEmpty() && inserted.endsWith("\n");
        if (!lines || change.at() == 0 || before.charAt(change.at() - 1) != '\n') {
            return change;
        }
        String moved = "\n" + inserted.substring(0, inserted.length() - 1);
        return new Change(change.at() - 1, "", moved);
    }

    private static int lineAt(String visible, int offset) {
        return (int) visible.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /// Where an offset in what is shown lies in all of it.
    private int offset(String visible, int offset, int index) {
        int column = offset - (visible.lastIndexOf('\n', offset - 1) + 1);
        int start = 0;
        for (int line = 1; line < lines.get(index); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + column;
    }
}
