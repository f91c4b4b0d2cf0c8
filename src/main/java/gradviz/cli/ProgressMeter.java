package gradviz.cli;

import gradviz.export.Job;
import gradviz.export.Progress;
import gradviz.text.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// One bar for all files of a command, where somebody can see it; it leaves no trace.
final class ProgressMeter implements Progress, AutoCloseable {
    private static final Path ERROR_STREAM = Path.of("/proc/self/fd/2");
    private static final int WIDTH = 78;
    private static final int UPDATE_MS = 100;
    private static final String WIPE = "\r" + " ".repeat(WIDTH) + "\r";

    private final PrintWriter err;
    private final @Nullable ProgressBar bar;

    private ProgressMeter(PrintWriter err, @Nullable ProgressBar bar) {
        this.err = err;
        this.bar = bar;
    }

    /// {@return the bar, or none where there is little to do or nobody at a terminal}
    static ProgressMeter of(PrintWriter err, Messages messages, List<Job> jobs) {
        int total = jobs.stream().mapToInt(job -> job.steps().size()).sum();
        boolean shown = total > 1 && isTerminal();
        return new ProgressMeter(err, shown ? bar(err, messages, total) : null);
    }

    static ProgressBar bar(PrintWriter err, Messages messages, int total) {
        return new ProgressBarBuilder()
                .setTaskName(messages.text("cli.progress"))
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MS)
                .setMaxRenderedLength(WIDTH)
                .setConsumer(new DelegatingProgressBarConsumer(line -> show(err, line), WIDTH))
                .build();
    }

    private static void show(PrintWriter err, String line) {
        err.print("\r" + line);
        err.flush();
    }

    @Override
    public void at(int done, int total) {
        if (bar != null) {
            bar.stepTo(Math.max(done, bar.getCurrent()));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            err.print(WIPE);
            err.flush();
        }
    }

    private static boolean isTerminal() {
        try {
            String name = Files.readSymbolicLink(ERROR_STREAM).toString();
            return name.startsWith("/dev/pts/") || name.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException _) {
            // Only where there is no /proc is the other streams' word taken for this one's.
            boolean interactive =
                    Optional.ofNullable(System.console())
                            .map(java.io.Console::isTerminal)
                            .orElse(false);
            return interactive && !Files.exists(ERROR_STREAM);
        }
    }
}
