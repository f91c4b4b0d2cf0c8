package gradviz.cli;

import gradviz.export.Figure;
import gradviz.export.Finish;
import gradviz.export.Format;
import gradviz.export.Job;
import gradviz.export.Output;
import gradviz.export.web.Iframe;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// What a page needs of the command line.
@Command
final class PageOptions {
    @Spec(Spec.Target.MIXEE)
    @Nullable CommandSpec command;

    static boolean isPage(Output output) {
        return output.format().equals(Optional.of(Format.HTML));
    }

    /// {@return the finish; where no theme was asked for, a page follows its reader's}
    Finish finish(Finish finish) {
        CommandSpec spec = command;
        boolean asked =
                spec != null && spec.commandLine().getParseResult().hasMatchedOption("--theme");
        return asked ? finish : finish.forReader();
    }

    /// Prints the line that puts a page into another, once the page is written.
    static void tell(Job job, Console console) {
        boolean page = Format.of(job.file()).equals(Optional.of(Format.HTML));
        if (page && job.exhibit() instanceof Figure figure) {
            console.out().println(Iframe.line(figure, job.file()));
        }
    }
}
