package gradviz.export.web;

import gradviz.storyboard.words.CodePanel;
import gradviz.text.Face;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Backward's own lines under every rule of a listing, each text once.
final class CodeTable {
    private final Lettering lettering;
    private final Map<List<Object>, Integer> numbers = new HashMap<>();
    private final List<List<Object>> panels = new ArrayList<>();

    CodeTable(Lettering lettering) {
        this.lettering = lettering;
    }

    /// {@return the number of the panel's title and lines}
    int number(CodePanel panel) {
        List<Object> text = List.of(panel.title(), panel.lines());
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        lettering.note(Face.SANS_SEMIBOLD, panel.title());
        panel.lines().forEach(line -> lettering.note(Face.MONO, line));
        panels.add(text);
        numbers.put(text, panels.size() - 1);
        return panels.size() - 1;
    }

    /// {@return each title with its lines}
    List<List<Object>> panels() {
        return panels;
    }
}
