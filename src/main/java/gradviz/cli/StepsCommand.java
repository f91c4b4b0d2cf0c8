package gradviz.cli;

import gradviz.run.Run;
import gradviz.storyboard.Transcript;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Prints a line per step: number, kind, listing line, selector, sentence.
@Command(name = "steps")
final class StepsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE")
    String file = "";

    @Mixin CommonOptions options = new CommonOptions();

    StepsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Source source;
        try {
            source = Source.read(file);
        } catch (Source.Unreadable unreadable) {
            unreadable.tell(console);
            return Status.FAILED;
        }
        Run run = options.run(source, console);
        Transcript.of(run.trace(), console.messages()).forEach(console.out()::println);
        if (run.problem() == null) {
            return Status.DONE;
        }
        console.problem(source, run.problem());
        return Status.FAILED;
    }
}
