/// The picture for those who do not see it or use no pointer: each part is a place for the focus,
/// walked by arrows and read aloud.
///
/// [gradviz.app.twin.Twin] holds where the walk stands, [gradviz.app.twin.TwinLayer] lies over a
/// canvas and takes the keys.
///
/// May import: JavaFX, `gradviz.app.canvas`, `gradviz.app.show`, and packages outside
/// `gradviz.app`.
@NullMarked
package gradviz.app.twin;

import org.jspecify.annotations.NullMarked;
