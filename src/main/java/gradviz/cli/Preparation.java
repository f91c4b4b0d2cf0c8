package gradviz.cli;

import gradviz.export.Exhibit;
import gradviz.export.Exhibits;
import gradviz.export.Figure;
import gradviz.export.Format;
import gradviz.export.Job;
import gradviz.export.Output;
import gradviz.export.Refusal;
import gradviz.export.Request;
import gradviz.export.Subject;
import gradviz.listing.Problem;
import gradviz.run.Run;
import gradviz.run.pair.Pair;
import gradviz.run.pair.PairRun;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Runs a listing and finds what of it is to be written, and where.
///
/// What it says is kept, so that listings which are prepared at once are told of in their order.
record Preparation(
        Console console,
        CommonOptions options,
        Request request,
        @Nullable Pair pair,
        List<Output> outputs) {
    private static final int MOST_NAMED = 12;

    Prepared of(String file) {
        StringWriter told = new StringWriter();
        PrintWriter writer = new PrintWriter(told, true);
        Console own = new Console(console.out(), writer, console.messages());
        List<Job> jobs = new ArrayList<>();
        int status = new Preparation(own, options, request, pair, outputs).prepare(file, jobs);
        return new Prepared(status, told.toString(), status == Status.DONE ? jobs : List.of());
    }

    private int prepare(String file, List<Job> jobs) {
        try {
            Source source = Source.read(file);
            Subject subject = subject(source);
            return subject == null ? Status.FAILED : prepare(source, subject, jobs);
        } catch (Source.Unreadable unreadable) {
            unreadable.tell(console);
            return Status.FAILED;
        } catch (Refusal refusal) {
            Map<String, Object> arguments = new HashMap<>(refusal.arguments());
            arguments.put("file", file);
            console.error(refusal.key(), arguments);
            return Status.WRONG_USE;
        }
    }

    private int prepare(Source source, Subject subject, List<Job> jobs) throws Refusal {
        if (subject.index().last() == 0) {
            console.error("cli.no.steps", "file", source.name());
            return Status.FAILED;
        }
        Map<List<Integer>, Exhibit> made = new HashMap<>();
        for (Output output : outputs) {
            Request own = request.in(output.format().orElse(Format.PNG));
            Exhibits exhibits = new Exhibits(own);
            List<Integer> steps = exhibits.steps(subject);
            boolean filmstrip = own.choice().isFilmstrip();
            if (steps.size() > 1 && !filmstrip && !output.holdsMany()) {
                tellMany(source, subject, steps, output);
                return Status.WRONG_USE;
            }
            Exhibit exhibit = made.get(steps);
            if (exhibit == null) {
                exhibit = exhibits.of(subject, steps);
                made.put(steps, exhibit);
                tellExcerpt(source, exhibit);
            }
            for (Output.Target target :
                    output.targets(source.stem(), filmstrip ? List.of(1) : steps)) {
                jobs.add(new Job(exhibit, target.steps(), request.finish(), target.file()));
            }
        }
        return Status.DONE;
    }

    /// {@return what has run, or null where it failed, which is then said}
    private @Nullable Subject subject(Source source) {
        if (pair != null) {
            PairRun run = options.run(source, pair);
            return tell(source, run.problem())
                    ? null
                    : Subject.Two.of(run, request.locale(), request.paper().textScale());
        }
        Run run = options.run(source, console);
        return tell(source, run.problem()) ? null : Subject.One.of(run);
    }

    private boolean tell(Source source, @Nullable Problem problem) {
        if (problem != null) {
            console.problem(source, problem);
        }
        return problem != null;
    }

    private void tellMany(Source source, Subject subject, List<Integer> steps, Output output) {
        List<String> selectors = subject.index().selectors();
        List<String> matches = new ArrayList<>();
        for (int step : steps.subList(0, Math.min(MOST_NAMED, steps.size()))) {
            matches.add(step + " " + selectors.get(step - 1));
        }
        if (steps.size() > MOST_NAMED) {
            matches.add("...");
        }
        console.error(
                "cli.many",
                "file",
                source.name(),
                "step",
                request.choice().steps(),
                "n",
                steps.size(),
                "output",
                output.pattern(),
                "matches",
                String.join(", ", matches));
    }

    private void tellExcerpt(Source source, Exhibit exhibit) {
        String sentence = exhibit instanceof Figure figure ? figure.storyboard().excerpt() : "";
        if (!sentence.isEmpty()) {
            console.error("cli.excerpt", "file", source.name(), "sentence", sentence);
        }
    }
}
