package gradviz.storyboard.page;

/// What a page shows beside the graph.
///
/// @param caption the sentence that tells the step, and what the author says at its line
/// @param ledger the sums, on cards
/// @param code the listing and backward's own lines
/// @param worklist what is pending
public record Parts(boolean caption, boolean ledger, boolean code, boolean worklist) {
    /// The graph with its sums.
    public static final Parts FIGURE = new Parts(false, true, false, false);

    public static final Parts ALL = new Parts(true, true, true, true);

    /// {@return whether there is nothing around the graph}
    public boolean graphAlone() {
        return !caption && !code && !worklist;
    }

    public Parts withCaption(boolean wanted) {
        return new Parts(wanted, ledger, code, worklist);
    }
}
