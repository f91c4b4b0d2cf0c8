/// The computation as a graph: variables, functions, and an edge for each use, over a whole run.
///
/// [gradviz.graph.ComputationGraph] is derived from a trace and knows when each node appeared, what
/// it was called at any time, and which computations are over.
///
/// Imports `gradviz.trace` only.
@NullMarked
package gradviz.graph;

import org.jspecify.annotations.NullMarked;
