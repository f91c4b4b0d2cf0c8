/// What the window remembers from one start to the next, and where.
///
/// [gradviz.app.settings.Settings] is the entry; [gradviz.app.settings.Comfort] is what follows
/// from it at the moment. Nothing here may stop a start: a file that is missing, wrong or cannot be
/// written counts as one that says nothing.
///
/// May import: the JDK, `javafx.beans`, `gradviz.drawing` and `gradviz.export` for writing files
/// whole.
@NullMarked
package gradviz.app.settings;

import org.jspecify.annotations.NullMarked;
