package gradviz.cli;

import gradviz.export.Choice;
import gradviz.export.Finish;
import gradviz.export.Format;
import gradviz.export.Output;
import gradviz.export.Request;
import gradviz.run.pair.Pair;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes figures; the suffix of each output picks its format.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    List<String> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true)
    List<String> outputs = new ArrayList<>();

    @Mixin StepOptions steps = new StepOptions();

    @Mixin PartOptions parts = new PartOptions();

    @Mixin FoldOptions folding = new FoldOptions();

    @Mixin SizeOptions size = new SizeOptions();

    @Mixin FinishOptions finishing = new FinishOptions();

    @Mixin FilmOptions film = new FilmOptions();

    @Mixin TexOptions tex = new TexOptions();

    @Option(names = "--compare", paramLabel = "PAIR")
    @Nullable String compare;

    @Mixin CommonOptions options = new CommonOptions();

    @Mixin PageOptions page = new PageOptions();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        for (String output : outputs) {
            String mistake = mistake(output);
            if (mistake != null) {
                return wrong(mistake, output);
            }
        }
        String mistake = mistake();
        if (mistake != null) {
            return wrong(mistake, "");
        }
        Mistake ofFormat = mistakeOfFormat(formats()).orElse(null);
        if (ofFormat != null) {
            console.error(ofFormat.key(), ofFormat.arguments());
            return Status.WRONG_USE;
        }
        List<Output> wanted = outputs.stream().map(Output::new).toList();
        Pair pair = Optional.ofNullable(compare).flatMap(Pair::named).orElse(null);
        return new Exports(console, options, request(), pair, wanted).write(files);
    }

    private List<Format> formats() {
        return outputs.stream().map(Output::new).flatMap(o -> o.format().stream()).toList();
    }

    private Optional<Mistake> mistakeOfFormat(List<Format> formats) {
        return film.mistake(formats)
                .or(() -> finishing.mistake(formats))
                .or(() -> tex.mistake(formats));
    }

    private int wrong(String key, String output) {
        Map<String, String> about =
                Map.of(
                        "output",
                        output,
                        "suffixes",
                        String.join(", ", Format.suffixes()),
                        "pair",
                        String.valueOf(compare),
                        "pairs",
                        String.join("  ", Pair.allNames()));
        console.error(key, about);
        return Status.WRONG_USE;
    }

    /// {@return what is asked for, whatever the listing}
    Request request() {
        boolean filmstrip = steps.columns > 0;
        return new Request(
                new Choice(
                        film.stretch().orElse(steps.step),
                        parts.parts(filmstrip),
                        steps.columns,
                        folding.folded),
                size.paper(),
                console.messages().locale(),
                finish());
    }

    private Finish finish() {
        Finish finish =
                Finish.of(options.theme, size.scale())
                        .with(finishing.transparent, finishing.outlineText)
                        .with(film.screening())
                        .with(tex.form());
        return page.finish(finish);
    }

    /// {@return the key of the message that says what is wrong with an output's name, or null}
    private @Nullable String mistake(String name) {
        Output output = new Output(name);
        try {
            if (output.format().isEmpty()) {
                return "cli.suffix";
            }
        } catch (InvalidPathException _) {
            return "cli.suffix";
        }
        if (files.size() > 1 && !output.namesListings()) {
            return "cli.needs.name";
        }
        boolean several = compare != null || steps.columns > 0;
        if (several && output.format().map(Format::holdsRun).orElse(false)) {
            return "cli.one.run";
        }
        return steps.columns > 0 && output.namesSteps() ? "cli.strip.step" : null;
    }

    /// {@return the key of the message that says what is wrong with the other options, or null}
    private @Nullable String mistake() {
        if (compare != null && Pair.named(compare).isEmpty()) {
            return "cli.bad.pair";
        }
        boolean columns = steps.columns >= 0 && steps.columns <= StepOptions.MOST_COLUMNS;
        return columns ? size.mistake() : "cli.bad.columns";
    }
}
