/// The random numbers of a listing: the very streams of NumPy's legacy generator.
///
/// Start at [gradviz.listing.random.LegacyRandom].
///
/// Imports the JDK only.
@NullMarked
package gradviz.listing.random;

import org.jspecify.annotations.NullMarked;
