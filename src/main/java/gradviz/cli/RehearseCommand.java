package gradviz.cli;

import gradviz.export.Format;
import gradviz.run.Lesson;
import gradviz.run.Lessons;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Does once what users do: runs lessons, writes every kind of file, works in the window.
///
/// It trains the ahead-of-time cache of the image and is in no help.
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private static final int LESSONS = 4;

    private final Console console;

    @Parameters(paramLabel = "FOLDER")
    @Nullable Path folder;

    RehearseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        for (Lesson lesson : Lessons.all().subList(0, LESSONS)) {
            String file = "lesson:" + lesson.name();
            // More than one go, so that what is profiled is worth compiling.
            for (String language : List.of("en", "ko")) {
                command("run", "--check", file, "--locale", language);
                command("steps", file, "--locale", language);
                export(file, language);
            }
        }
        System.setProperty("gradviz.measure", "rehearsal");
        gradviz.app.Gradviz.open(null);
        return Status.DONE;
    }

    private void export(String file, String language) {
        for (Format format : Format.values()) {
            String name = "{name}-" + language + (format.holdsMany() ? "." : "-{step}.");
            String output = String.valueOf(folder) + "/" + name + format.suffix();
            command("export", file, "-o", output, "--locale", language);
        }
    }

    /// What fails, such as a film where there is no ffmpeg, is not learnt: that is all.
    private void command(String... args) {
        Main.run(new PrintWriter(PrintWriter.nullWriter()), console.err(), args);
    }
}
