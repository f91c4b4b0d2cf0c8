package gradviz.cli;

import gradviz.export.Format;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The options for how figures are finished.
final class FinishOptions {
    @Option(names = "--transparent")
    boolean transparent;

    @Option(names = "--outline-text")
    boolean outlineText;

    /// {@return what is wrong with these options for the formats of the outputs, if anything is}
    Optional<Mistake> mistake(List<Format> formats) {
        return Mistake.unless("--transparent", transparent, formats, Format::canBeTransparent)
                .or(() -> Mistake.unless("--outline-text", outlineText, formats, Format::outlines));
    }
}
