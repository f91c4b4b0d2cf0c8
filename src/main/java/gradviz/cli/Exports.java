package gradviz.cli;

import gradviz.export.Batch;
import gradviz.export.Job;
import gradviz.export.Output;
import gradviz.export.Request;
import gradviz.run.pair.Pair;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// The files that a command line asks for: all listings are run, then all files written, as many at
/// once as there are processors.
///
/// @param pair of rules to be compared, or null
record Exports(
        Console console,
        CommonOptions options,
        Request request,
        @Nullable Pair pair,
        List<Output> outputs) {

    /// {@return the status}
    int write(List<String> files) {
        Preparation preparation = new Preparation(console, options, request, pair, outputs);
        List<Callable<Prepared>> tasks = new ArrayList<>();
        files.forEach(file -> tasks.add(() -> preparation.of(file)));
        int status = Status.DONE;
        List<Job> jobs = new ArrayList<>();
        for (Prepared prepared : Batch.all(tasks)) {
            console.err().print(prepared.told());
            status = Math.max(status, prepared.status());
            jobs.addAll(prepared.jobs());
        }
        console.err().flush();
        return clash(jobs) ? Status.WRONG_USE : Math.max(status, writeAll(jobs));
    }

    /// {@return whether two would be the same file, which is then said}
    private boolean clash(List<Job> jobs) {
        Map<Path, Job> places = new HashMap<>();
        for (Job job : jobs) {
            if (places.putIfAbsent(job.place(), job) != null) {
                console.error("cli.same.file", "file", job.file());
                return true;
            }
        }
        return false;
    }

    private int writeAll(List<Job> jobs) {
        List<Batch.Outcome> outcomes;
        try (ProgressMeter meter = ProgressMeter.of(console.err(), console.messages(), jobs)) {
            outcomes = Batch.write(jobs, meter);
        } catch (CancellationException _) {
            // Who has stopped the program knows why there is no file.
            return Status.FAILED;
        }
        int status = Status.DONE;
        for (Batch.Outcome outcome : outcomes) {
            if (outcome.failure() != null) {
                console.unwritable(outcome.job().file(), outcome.failure());
                status = Status.FAILED;
            } else {
                PageOptions.tell(outcome.job(), console);
            }
        }
        return status;
    }
}
