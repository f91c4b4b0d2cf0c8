package gradviz.cli;

import gradviz.storyboard.page.Folded;
import picocli.CommandLine.Option;

/// The option for what loops and calls made.
final class FoldOptions {
    @Option(names = "--fold", paramLabel = "calls|loops|none")
    Folded folded = Folded.NONE;
}
