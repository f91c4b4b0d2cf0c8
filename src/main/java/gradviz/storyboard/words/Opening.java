package gradviz.storyboard.words;

import gradviz.run.Run;
import gradviz.text.Messages;

/// Says how it stands before the first step: it invites to step only where there is one.
public final class Opening {
    private Opening() {}

    /// {@return what is said at step 0 of a run}
    public static Narration of(Run run, Messages messages) {
        return Narration.of(sentence(run, messages));
    }

    private static String sentence(Run run, Messages messages) {
        if (!run.trace().steps().isEmpty()) {
            return messages.text("story.start");
        }
        int line = run.problemLine();
        return line == 0
                ? messages.text("story.nothing")
                : messages.text("story.stopped", "line", line);
    }
}
