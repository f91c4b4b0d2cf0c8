/// What a step says: its sentence, backward's own lines, the worklist, and the facts of a variable.
///
/// [gradviz.storyboard.words.Narrator] tells the steps; everything is in one language at a time,
/// from the message bundles. Imports `run`, `trace`, `graph` and `text`.
@NullMarked
package gradviz.storyboard.words;

import org.jspecify.annotations.NullMarked;
