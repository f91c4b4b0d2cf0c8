/// One listing run in two ways that are worth comparing.
///
/// Start at [gradviz.run.pair.PairRun]. Variables, functions and lines have the same numbers on
/// both sides. Imports `engine`, `trace` and `listing`, as all of `run` does.
@NullMarked
package gradviz.run.pair;

import org.jspecify.annotations.NullMarked;
