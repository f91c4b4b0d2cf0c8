package gradviz.storyboard;

import gradviz.storyboard.words.Namer;
import gradviz.storyboard.words.WorklistPanel;
import gradviz.trace.Moment;
import gradviz.trace.Trace;
import java.util.List;

/// Reads the worklist at a step.
record Worklists(Trace trace, Namer namer) {
    private static final int SHOWN = 6;

    WorklistPanel at(int step) {
        Moment moment = trace.momentAt(step);
        int events = moment.events();
        String now = moment.active() < 0 ? null : namer.call(moment.active(), events);
        List<Integer> waiting = moment.worklist();
        List<String> next = waiting.stream().limit(SHOWN).map(f -> namer.call(f, events)).toList();
        return new WorklistPanel(now, next, Math.max(0, waiting.size() - SHOWN));
    }
}
