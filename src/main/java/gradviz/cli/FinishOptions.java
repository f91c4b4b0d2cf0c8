package gradviz.cli;

import gradviz.drawing.Theme;
import gradviz.export.Finish;
import gradviz.export.film.Screening;
import picocli.CommandLine.Option;

/// The options for how figures are finished.
final class FinishOptions {
    @Option(names = "--transparent")
    boolean transparent;

    @Option(names = "--outline-text")
    boolean outlineText;

    Finish finish(Theme theme, double scale, Screening screening) {
        return new Finish(theme, scale, transparent, outlineText, screening);
    }
}
