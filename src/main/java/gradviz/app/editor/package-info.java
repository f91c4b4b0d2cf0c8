/// The listing editor: the text of a draft, coloured, with its lit line and the place of an error.
///
/// [gradviz.app.editor.Editor] is the entry. The text itself lives in the draft; undo too.
///
/// May import: JavaFX and `gradviz.app.document`.
@NullMarked
package gradviz.app.editor;

import org.jspecify.annotations.NullMarked;
