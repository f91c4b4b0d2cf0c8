package gradviz.cli;

import gradviz.export.Exporter;
import gradviz.export.Figure;
import gradviz.export.Format;
import gradviz.export.Progress;
import gradviz.run.Run;
import gradviz.run.pair.Pair;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes figures; the suffix of the output picks the format.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    static final String NAME = "{name}";
    static final String STEP = "{step}";

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    List<String> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true)
    String output = "";

    @Option(names = "--step", paramLabel = "N|last|all")
    String step = "last";

    @Option(names = "--scale", paramLabel = "FACTOR")
    double scale = 2;

    @Option(names = "--compare", paramLabel = "PAIR")
    @Nullable String compare;

    @Mixin CommonOptions options = new CommonOptions();

    @Mixin FinishOptions finishing = new FinishOptions();

    @Mixin PageOptions page = new PageOptions();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String mistake = mistake();
        if (mistake != null) {
            console.error(
                    mistake,
                    "output",
                    output,
                    "suffixes",
                    String.join(", ", Format.suffixes()),
                    "step",
                    step,
                    "pair",
                    String.valueOf(compare),
                    "pairs",
                    String.join("  ", Pair.allNames()));
            return Status.WRONG_USE;
        }
        int status = Status.DONE;
        for (String file : files) {
            status = Math.max(status, export(file));
        }
        return status;
    }

    /// {@return the key of the message that says what is wrong with the options, or null}
    private @Nullable String mistake() {
        if (Format.of(Path.of(output)).isEmpty()) {
            return "cli.suffix";
        }
        if (files.size() > 1 && !output.contains(NAME)) {
            return "cli.needs.name";
        }
        boolean many = Format.of(Path.of(output)).filter(Format::holdsMany).isPresent();
        if (step.equals("all") && !many && !output.contains(STEP)) {
            return "cli.needs.step";
        }
        boolean parting = compare != null && step.equals(PairFigures.DIFFERENCE);
        if (!parting && !step.matches("all|last|[0-9]{1,9}")) {
            return "cli.bad.step";
        }
        if (compare != null && Pair.named(compare).isEmpty()) {
            return "cli.bad.pair";
        }
        if (compare != null && PageOptions.isPage(Path.of(output))) {
            return "player.no-pair";
        }
        return scale > 0 && scale <= 16 ? null : "cli.bad.scale";
    }

    private int export(String file) {
        try {
            Source source = Source.read(file);
            Pair pair = compare == null ? null : Pair.named(compare).orElse(null);
            if (pair != null) {
                return new PairFigures(this, console).write(source, pair);
            }
            Run run = options.run(source);
            if (run.problem() != null) {
                console.problem(source, run.problem());
                return Status.FAILED;
            }
            return write(source, run);
        } catch (Source.Unreadable unreadable) {
            unreadable.tell(console);
        } catch (IOException failure) {
            console.unwritable(output, failure);
        }
        return Status.FAILED;
    }

    private int write(Source source, Run run) throws IOException {
        Setting setting = Setting.of(console.messages().locale());
        int last = run.trace().steps().size();
        List<Integer> steps = steps(last);
        if (last == 0) {
            console.error("cli.no.steps", "file", source.name());
            return Status.FAILED;
        }
        if (steps.isEmpty()) {
            console.error("cli.no.step", "file", source.name(), "step", step, "n", last);
            return Status.WRONG_USE;
        }
        Storyboard storyboard = Storyboard.of(run, setting, steps.getFirst());
        tellExcerpt(source, storyboard);
        Exporter exporter = new Exporter(page.finish(finishing.finish(options.theme, scale)));
        if (!output.contains(STEP)) {
            writeOne(exporter, new Figure(storyboard), steps, source);
            return Status.DONE;
        }
        for (int number : steps) {
            if (!storyboard.reaches(number)) {
                storyboard = storyboard.around(number);
                tellExcerpt(source, storyboard);
            }
            writeOne(exporter, new Figure(storyboard), List.of(number), source);
        }
        return Status.DONE;
    }

    private void writeOne(Exporter exporter, Figure figure, List<Integer> steps, Source source)
            throws IOException {
        String name = output.replace(NAME, source.stem());
        Path file = Path.of(name.replace(STEP, "" + steps.getFirst()));
        exporter.write(figure, steps, file, Progress.NONE);
        page.tell(figure, file, console);
    }

    private void tellExcerpt(Source source, Storyboard storyboard) {
        String sentence = storyboard.excerpt();
        if (!sentence.isEmpty()) {
            console.error("cli.excerpt", "file", source.name(), "sentence", sentence);
        }
    }

    List<Integer> steps(int last) {
        return switch (step) {
            case "all" -> IntStream.rangeClosed(1, last).boxed().toList();
            case "last" -> last == 0 ? List.of() : List.of(last);
            default -> {
                int number = Integer.parseInt(step);
                yield number >= 1 && number <= last ? List.of(number) : List.of();
            }
        };
    }
}
