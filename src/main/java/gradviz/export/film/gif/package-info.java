/// Films as GIF, written without any other program.
///
/// Start at [gradviz.export.film.gif.GifWriter]. One palette serves the whole film; nothing is
/// dithered, and only what changed is written.
@NullMarked
package gradviz.export.film.gif;

import org.jspecify.annotations.NullMarked;
