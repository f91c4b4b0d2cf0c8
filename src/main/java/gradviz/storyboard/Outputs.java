package gradviz.storyboard;

import gradviz.trace.Event;
import gradviz.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/// What has been printed after so many prints.
///
/// @param all the whole output
/// @param ends the length of the output after each print
record Outputs(String all, List<Integer> ends) {

    static Outputs of(Trace trace) {
        StringBuilder all = new StringBuilder();
        List<Integer> ends = new ArrayList<>(List.of(0));
        for (Event event : trace.events()) {
            if (event instanceof Event.Printed printed) {
                all.append(printed.text()).append('\n');
                ends.add(all.length());
            }
        }
        return new Outputs(all.toString(), List.copyOf(ends));
    }

    String at(int prints) {
        return all.substring(0, ends.get(prints));
    }
}
