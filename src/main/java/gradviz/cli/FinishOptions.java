package gradviz.cli;

import picocli.CommandLine.Option;

/// The options for how figures are finished.
final class FinishOptions {
    @Option(names = "--transparent")
    boolean transparent;

    @Option(names = "--outline-text")
    boolean outlineText;
}
