/// From the text of a document to what is shown: running, the playhead after an edit, and the acts
/// that write lines.
///
/// [gradviz.app.session.Session] is the entry: state and commands, no controls. Threads and clocks
/// come in by [gradviz.app.session.Times], so all of it is tested without a toolkit.
///
/// May import: `gradviz.app.document`, `gradviz.app.show`, packages outside `gradviz.app`, and
/// `javafx.beans`.
@NullMarked
package gradviz.app.session;

import org.jspecify.annotations.NullMarked;
