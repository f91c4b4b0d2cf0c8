package gradviz.cli;

import gradviz.export.FolderThereException;
import gradviz.export.Obstacle;
import gradviz.listing.Problem;
import gradviz.text.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// Where a command writes, and in which language.
record Console(PrintWriter out, PrintWriter err, Messages messages) {

    /// Writes `FILE:LINE:COLUMN: message`, then the line and a caret.
    void problem(Source source, Problem problem) {
        Excerpt excerpt = Excerpt.of(source, problem);
        String place = source.name() + ":" + problem.line() + ":" + excerpt.column();
        err.println(place + ": " + sentence(problem));
        if (!excerpt.line().isBlank()) {
            err.println("    " + excerpt.line());
            err.println("    " + excerpt.caret());
        }
    }

    String sentence(Problem problem) {
        return messages.text(problem.key(), problem.args());
    }

    /// Writes a message about something that went wrong.
    void error(String key, Object... namesAndValues) {
        err.println(messages.text(key, namesAndValues));
    }

    /// Writes a message about something that went wrong.
    void error(String key, Map<String, ?> arguments) {
        err.println(messages.text(key, arguments));
    }

    /// Writes that a file cannot be written, and why.
    void unwritable(Object file, IOException failure) {
        if (failure instanceof Obstacle obstacle) {
            error("cli.obstacle", "file", file, "sentence", obstacle.sentence());
            return;
        }
        String key =
                switch (failure) {
                    case FolderThereException _ -> "cli.unwritable.is-folder";
                    case AccessDeniedException _ -> "cli.unwritable.denied";
                    case NoSuchFileException _ -> "cli.unwritable.folder";
                    case FileAlreadyExistsException _ -> "cli.unwritable.folder";
                    default -> "cli.unwritable";
                };
        error(key, "file", file, "what", String.valueOf(failure.getMessage()));
    }

    int wrongUse(CommandLine.ParameterException mistake, String[] args) {
        err.println(new Misuse(messages).sentence(mistake));
        String command = mistake.getCommandLine().getCommandSpec().qualifiedName();
        err.println(messages.text("cli.see.help", "command", command));
        return Status.WRONG_USE;
    }

    int unexpected(Exception failure, CommandLine line, CommandLine.@Nullable ParseResult parsed) {
        String what = failure.getMessage();
        err.println(
                messages.text("cli.unexpected", "what", what == null ? failure.toString() : what));
        return Status.FAILED;
    }
}
