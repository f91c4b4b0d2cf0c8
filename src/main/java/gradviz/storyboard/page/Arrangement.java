package gradviz.storyboard.page;

/// How the cards of a page stand to its graph.
enum Arrangement {
    /// Code and worklist left of the graph, the caption beneath it.
    BESIDE,
    /// Everything below each other.
    STACKED
}
