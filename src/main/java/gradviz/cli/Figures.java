package gradviz.cli;

import gradviz.drawing.Theme;
import gradviz.export.Exporter;
import gradviz.export.Figure;
import gradviz.export.Finish;
import gradviz.run.Lessons;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the program does where no window can be opened: the figures of one listing, a file a step.
record Figures(Console console) {
    private static final Path FOLDER = Path.of("target", "figures");

    /// @param file the listing, or null for the first lesson
    int write(@Nullable String file) {
        try {
            Source source = Source.read(file == null ? "lesson:" + Lessons.first().name() : file);
            console.error("cli.no.display");
            Run run = Run.of(source.text());
            if (run.problem() != null) {
                console.problem(source, run.problem());
                return Status.FAILED;
            }
            Setting setting = Setting.of(console.messages().locale());
            Storyboard storyboard = Storyboard.of(run, setting);
            Exporter exporter = new Exporter(Finish.of(Theme.LIGHT, 2));
            for (int step = 1; step <= storyboard.last(); step++) {
                String name = source.stem() + "-" + step + ".png";
                Path target = FOLDER.resolve(name);
                exporter.write(new Figure(storyboard), step, target);
                console.out().println(target);
            }
            return Status.DONE;
        } catch (Source.Unreadable unreadable) {
            unreadable.tell(console);
        } catch (IOException failure) {
            console.unwritable(FOLDER, failure);
        }
        return Status.FAILED;
    }
}
