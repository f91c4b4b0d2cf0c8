package gradviz.cli;

import gradviz.drawing.Theme;
import gradviz.engine.BackwardRule;
import gradviz.listing.RuleChoice;
import gradviz.run.Limits;
import gradviz.run.Run;
import gradviz.run.pair.Pair;
import gradviz.run.pair.PairRun;
import gradviz.trace.Recording;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The options that every command has which runs a listing.
final class CommonOptions {
    @Option(
            names = "--accumulate",
            paramLabel = "overwrite|sum|in-place",
            converter = AccumulateNames.class)
    BackwardRule.@Nullable Accumulate accumulate;

    @Option(names = "--order", paramLabel = "stack|generation")
    BackwardRule.@Nullable Order order;

    @Option(names = "--retain", paramLabel = "all|leaves")
    BackwardRule.@Nullable Retain retain;

    @Option(
            names = "--theme",
            paramLabel = "light|dark|projector|print",
            converter = ThemeNames.class)
    Theme theme = Theme.LIGHT;

    @Option(names = "--locale", paramLabel = "en|ko")
    Locale locale = Locale.getDefault();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;

    /// {@return the run of a listing, or the recorded one unless these options ask for another
    /// rule}
    Run run(Source source, Console console) {
        Recording recording = source.recording();
        if (recording != null && choice().equals(RuleChoice.NONE)) {
            Run.Replayed replayed = Run.of(recording, Limits.DEFAULT, () -> false);
            if (!replayed.same()) {
                console.error("trace.differs", "file", source.name());
            }
            return replayed.run();
        }
        return Run.of(source.text(), choice(), Limits.DEFAULT, () -> false);
    }

    /// {@return both runs of a pair; these options hold where the pair says nothing}
    PairRun run(Source source, Pair pair) {
        PairRun.Means means = new PairRun.Means(choice(), Limits.DEFAULT, () -> false);
        return PairRun.of(source.text(), pair, means);
    }

    private RuleChoice choice() {
        return new RuleChoice(accumulate, order, retain);
    }

    /// Accepts the name as a head comment writes it: `in-place`.
    static final class AccumulateNames implements ITypeConverter<BackwardRule.Accumulate> {
        @Override
        public BackwardRule.Accumulate convert(String name) {
            String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
            return Arrays.stream(BackwardRule.Accumulate.values())
                    .filter(value -> value.name().equals(constant))
                    .findFirst()
                    .orElseThrow(
                            () -> new TypeConversionException("overwrite, sum, in-place: " + name));
        }
    }

    /// Accepts the name of a theme.
    static final class ThemeNames implements ITypeConverter<Theme> {
        @Override
        public Theme convert(String name) {
            return Theme.named(name).orElseThrow(() -> new TypeConversionException(name));
        }
    }
}
