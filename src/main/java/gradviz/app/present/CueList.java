package gradviz.app.present;

import gradviz.app.frame.KeyList;
import gradviz.text.Messages;
import java.util.Arrays;
import java.util.List;

/// The list of keys of a presentation, over a view.
final class CueList {
    private final KeyList list;

    CueList(Messages messages) {
        List<KeyList.Line> lines =
                Arrays.stream(Cue.values())
                        .map(cue -> new KeyList.Line(cue.listed(), messages.text(cue.message())))
                        .toList();
        list = new KeyList(messages, messages.text("present.keys.title"), lines);
    }

    KeyList view() {
        return list;
    }

    boolean isVisible() {
        return list.isVisible();
    }

    void toggle() {
        list.setVisible(!list.isVisible());
    }
}
