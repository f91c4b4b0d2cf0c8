/// Runs a listing on an engine while a recorder writes down what happens.
///
/// Start at [gradviz.listing.interpreter.Interpreter].
///
/// Imports `gradviz.engine`, `gradviz.trace` and `gradviz.listing` only.
@NullMarked
package gradviz.listing.interpreter;

import org.jspecify.annotations.NullMarked;
