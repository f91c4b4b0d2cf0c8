package gradviz.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Without a command: opens the window.
@Command(name = "gradviz", version = "gradviz 0.1.0")
final class Gradviz implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "FILE")
    @Nullable String file;

    @Option(names = "--locale", paramLabel = "en|ko")
    Locale locale = Locale.getDefault();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    boolean version;

    Gradviz(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Locale.setDefault(locale);
        if (!Display.isPresent()) {
            return new Figures(console).write(file);
        }
        if ("-".equals(file)) {
            return openStandardInput();
        }
        gradviz.app.Gradviz.open(file);
        tellFirstFrame();
        return Status.DONE;
    }

    /// Reads all of it before the toolkit starts, so that no window waits for an end of the input.
    private int openStandardInput() {
        try {
            gradviz.app.Gradviz.openText(Source.read("-").checked().text());
            return Status.DONE;
        } catch (Source.Unreadable unreadable) {
            unreadable.tell(console);
            return Status.FAILED;
        }
    }

    private void tellFirstFrame() {
        String millis = System.getProperty("gradviz.first-frame");
        if (millis != null) {
            console.out().println("first frame: " + millis + " ms");
        }
    }
}
