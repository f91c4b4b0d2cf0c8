package gradviz.cli;

import gradviz.drawing.Theme;
import gradviz.export.Finish;
import picocli.CommandLine.Option;

/// The options for how figures are finished.
final class FinishOptions {
    @Option(names = "--transparent")
    boolean transparent;

    @Option(names = "--outline-text")
    boolean outlineText;

    Finish finish(Theme theme, double scale) {
        return new Finish(theme, scale, transparent, outlineText);
    }
}
