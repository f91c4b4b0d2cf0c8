/// The listing as a document: its text read into statements, head and notes, mistakes with their
/// place, and the edits that buttons make.
///
/// Start at [gradviz.listing.Listing]. A note alone on its line belongs to the next line of code,
/// one after code belongs to that line. Running is in `gradviz.listing.interpreter`.
///
/// Imports `gradviz.engine` and `gradviz.trace` only.
@NullMarked
package gradviz.listing;

import org.jspecify.annotations.NullMarked;
