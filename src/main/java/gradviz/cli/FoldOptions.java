package gradviz.cli;

import gradviz.graph.fold.Fold;
import picocli.CommandLine.Option;

/// The option for what loops and calls made.
final class FoldOptions {
    @Option(names = "--fold", paramLabel = "calls|loops|none")
    Kind fold = Kind.NONE;

    /// What can be asked for.
    enum Kind {
        CALLS,
        LOOPS,
        NONE
    }

    Fold fold() {
        return switch (fold) {
            case CALLS -> new Fold(Fold.Choice.CALLS);
            case LOOPS -> new Fold(Fold.Choice.LOOPS);
            case NONE -> Fold.NONE;
        };
    }
}
