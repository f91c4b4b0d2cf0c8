/// What the window remembers from one start to the next, and where.
///
/// [gradviz.app.settings.Settings] is the entry. Nothing here may stop a start: a file that is
/// missing, wrong or cannot be written counts as one that says nothing.
///
/// May import: the JDK, `javafx.beans` and `gradviz.app.document` for writing files whole.
@NullMarked
package gradviz.app.settings;

import org.jspecify.annotations.NullMarked;
