package gradviz.app.present;

import gradviz.app.show.Position;
import gradviz.run.Run;
import gradviz.storyboard.Storyboard;
import gradviz.trace.Step;
import java.util.List;

/// What the presenter alone is told at a step.
///
/// @param now the author's notes at the line that runs
/// @param soon those at the line that runs next, where it is another
record Remarks(List<String> now, List<String> soon) {

    static Remarks at(Position position) {
        Storyboard storyboard = position.storyboard();
        Run run = storyboard.run();
        String language = storyboard.setting().locale().getLanguage();
        int line = storyboard.line(position.step());
        int next = nextLine(storyboard.steps(), position.step(), line);
        return new Remarks(
                run.presenterNotes(line, language),
                next < 0 ? List.of() : run.presenterNotes(next, language));
    }

    /// {@return the line of the first later step on another line, or -1}
    private static int nextLine(List<Step> steps, int step, int line) {
        return steps.stream()
                .skip(step)
                .mapToInt(Step::line)
                .filter(other -> other != line)
                .findFirst()
                .orElse(-1);
    }
}
