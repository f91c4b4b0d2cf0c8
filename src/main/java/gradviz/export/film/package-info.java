/// Films of an exhibit: chosen steps with their motion and a pause after each.
///
/// Start at [gradviz.export.film.Reel]: it paints one frame after the other into a
/// [gradviz.export.film.FrameSink], so that a film of any length needs the memory of a few frames.
/// How it is shown is a [gradviz.export.film.Screening]; the formats are in the packages below.
/// Imports what `export` does.
@NullMarked
package gradviz.export.film;

import org.jspecify.annotations.NullMarked;
