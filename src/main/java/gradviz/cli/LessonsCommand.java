package gradviz.cli;

import gradviz.run.Lesson;
import gradviz.run.Lessons;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Prints what is built in: name, tab, title.
@Command(name = "lessons")
final class LessonsCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--locale", paramLabel = "en|ko")
    Locale locale = Locale.getDefault();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;

    LessonsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Locale language = console.messages().locale();
        for (Lesson lesson : Lessons.all()) {
            console.out().println(lesson.name() + "\t" + lesson.title(language));
        }
        return Status.DONE;
    }
}
