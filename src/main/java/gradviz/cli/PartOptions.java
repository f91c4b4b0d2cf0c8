package gradviz.cli;

import gradviz.storyboard.page.Parts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options for what is shown beside the graph.
final class PartOptions {
    @Option(names = "--caption", negatable = true)
    @Nullable Boolean caption;

    @Option(names = "--ledger", negatable = true)
    @Nullable Boolean ledger;

    @Option(names = "--code", negatable = true)
    @Nullable Boolean code;

    @Option(names = "--worklist", negatable = true)
    @Nullable Boolean worklist;

    /// {@return what is asked for, else what is usual; the steps of a filmstrip have captions}
    Parts parts(boolean filmstrip) {
        return new Parts(
                caption == null ? filmstrip : caption,
                ledger == null || ledger,
                code != null && code,
                worklist != null && worklist);
    }
}
