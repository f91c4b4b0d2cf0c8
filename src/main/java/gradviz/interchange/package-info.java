/// Texts of the model: the trace as JSON, written and read, and the graph as DOT.
///
/// Imports `trace` and `graph`. The schema of the JSON is described in `trace-schema.md`.
@NullMarked
package gradviz.interchange;

import org.jspecify.annotations.NullMarked;
