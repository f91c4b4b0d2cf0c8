/// Where the nodes of a folded graph stand, and the brackets over what is open.
///
/// Start at [gradviz.layout.fold.FoldedLayout].
///
/// Imports `gradviz.graph.fold` and `gradviz.layout`.
@NullMarked
package gradviz.layout.fold;

import org.jspecify.annotations.NullMarked;
