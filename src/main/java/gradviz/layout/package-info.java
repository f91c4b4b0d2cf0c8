/// Where everything stands: positions of nodes and ledgers, curves of edges, places for chips.
///
/// [gradviz.layout.GraphLayout] turns a graph and the sizes of its parts into a
/// [gradviz.layout.Layout].
///
/// Imports `gradviz.graph` and `gradviz.text` only.
@NullMarked
package gradviz.layout;

import org.jspecify.annotations.NullMarked;
