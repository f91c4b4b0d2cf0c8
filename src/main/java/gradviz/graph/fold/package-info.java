/// What loops and calls made, and the graph with some of it folded into one node each.
///
/// Start at [gradviz.graph.fold.Folding]; what is folded is a [gradviz.graph.fold.Fold]. A fold is
/// a way of looking: neither the trace nor the graph knows of it.
///
/// Imports `gradviz.trace` and `gradviz.graph`.
@NullMarked
package gradviz.graph.fold;

import org.jspecify.annotations.NullMarked;
