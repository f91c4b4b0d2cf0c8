/// A run of a listing: text in; output, trace and problem out; with a check of every gradient, and
/// the lessons that are built in.
///
/// Start at [gradviz.run.Run].
///
/// Imports `gradviz.engine`, `gradviz.trace` and `gradviz.listing` only.
@NullMarked
package gradviz.run;

import org.jspecify.annotations.NullMarked;
