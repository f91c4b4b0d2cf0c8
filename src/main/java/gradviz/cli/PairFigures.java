package gradviz.cli;

import gradviz.export.Exporter;
import gradviz.export.PairFigure;
import gradviz.run.pair.Pair;
import gradviz.run.pair.PairRun;
import gradviz.storyboard.Setting;
import gradviz.storyboard.compare.Comparison;
import gradviz.storyboard.compare.PairPicture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The figures of a listing under two rules, as an export asks for them.
record PairFigures(ExportCommand export, Console console) {
    /// The step where both part, or the last where they never do.
    static final String DIFFERENCE = "difference";

    /// {@return the status}
    int write(Source source, Pair pair) throws IOException {
        PairRun run = export.options.run(source, pair);
        if (run.problem() != null) {
            console.problem(source, run.problem());
            return Status.FAILED;
        }
        Comparison comparison = Comparison.of(run, Setting.of(console.messages().locale()));
        int last = comparison.last();
        if (last == 0) {
            console.error("cli.no.steps", "file", source.name());
            return Status.FAILED;
        }
        List<Integer> steps = steps(comparison);
        if (steps.isEmpty()) {
            String step = export.step;
            console.error("cli.no.step", "file", source.name(), "step", step, "n", last);
            return Status.WRONG_USE;
        }
        PairFigure figure = new PairFigure(PairPicture.forFile(comparison));
        Exporter exporter =
                new Exporter(export.finishing.finish(export.options.theme, export.scale));
        for (int number : steps) {
            String name = export.output.replace(ExportCommand.NAME, source.stem());
            exporter.write(figure, number, Path.of(name.replace(ExportCommand.STEP, "" + number)));
        }
        return Status.DONE;
    }

    private List<Integer> steps(Comparison comparison) {
        if (!export.step.equals(DIFFERENCE)) {
            return export.steps(comparison.last());
        }
        return List.of(comparison.first() == 0 ? comparison.last() : comparison.first());
    }
}
