package gradviz.run;

import gradviz.listing.Listing;
import gradviz.listing.Note;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A line of a listing as readers see it, without what only sets it up and without notes.
///
/// @param number in the file, from 1
public record ShownLine(int number, String text) {
    private static final Pattern HEAD =
            Pattern.compile("\\s*#\\s*((title|aim)(\\.\\w+)?|gradviz)\\s*:.*");

    /// {@return the lines that are shown; none of the author's notes, and none for the presenter}
    public static List<ShownLine> of(Run run) {
        Listing listing = run.listing();
        String[] lines = listing.text().split("\n", -1);
        Set<Integer> noted = new HashSet<>();
        for (Note note : listing.notes()) {
            int index = note.span().line() - 1;
            int from = Math.min(note.span().column() - 1, lines[index].length());
            lines[index] = lines[index].substring(0, from);
            noted.add(index);
        }
        Set<Integer> imports = new HashSet<>(listing.importLines());
        List<ShownLine> shown = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            boolean setup = imports.contains(i + 1) || HEAD.matcher(lines[i]).matches();
            boolean onlyNotes = noted.contains(i) && lines[i].isBlank();
            boolean leading = shown.isEmpty() && lines[i].isBlank();
            if (!setup && !onlyNotes && !leading) {
                shown.add(new ShownLine(i + 1, lines[i].stripTrailing()));
            }
        }
        while (!shown.isEmpty() && shown.getLast().text().isEmpty()) {
            shown.removeLast();
        }
        return shown;
    }
}
