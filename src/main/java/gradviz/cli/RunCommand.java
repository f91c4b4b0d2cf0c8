package gradviz.cli;

import gradviz.export.ModelWriter;
import gradviz.export.Output;
import gradviz.run.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Runs listings and prints what they print. One that fails does not stop the others.
@Command(name = "run")
final class RunCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    List<String> files = new ArrayList<>();

    @Option(names = "--check")
    boolean check;

    @Option(names = "--json")
    boolean json;

    @Option(names = "--trace", paramLabel = "OUT.json")
    @Nullable String trace;

    @Mixin CommonOptions options = new CommonOptions();

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (trace != null && files.size() > 1 && !new Output(trace).namesListings()) {
            console.error("cli.needs.name", "output", trace);
            return Status.WRONG_USE;
        }
        int status = Status.DONE;
        for (String file : files) {
            status = Math.max(status, run(file));
        }
        return status;
    }

    private int run(String file) {
        Source source;
        try {
            source = Source.read(file);
        } catch (Source.Unreadable unreadable) {
            if (json) {
                String message = unreadable.sentence(console);
                console.out().println(new JsonReport(console).unreadable(file, message));
            } else {
                unreadable.tell(console);
            }
            return Status.FAILED;
        }
        Run run = options.run(source, console);
        print(source, run);
        if (!keep(source, run) || run.problem() != null) {
            return Status.FAILED;
        }
        return !check || new Inspection(console, source, run).passes()
                ? Status.DONE
                : Status.FAILED;
    }

    /// {@return whether the trace is written, where it is asked for}
    private boolean keep(Source source, Run run) {
        if (trace == null) {
            return true;
        }
        Path file = new Output(trace).named(source.stem());
        try {
            ModelWriter.trace(run, file);
            return true;
        } catch (IOException failure) {
            console.unwritable(file, failure);
            return false;
        }
    }

    private void print(Source source, Run run) {
        if (json) {
            console.out().println(new JsonReport(console).line(source, run));
            return;
        }
        console.out().print(run.output());
        console.out().flush();
        if (run.problem() != null) {
            console.problem(source, run.problem());
        }
    }
}
