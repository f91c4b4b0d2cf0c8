/// The listing as a document: its text with a past, its file, and what survives a crash.
///
/// [gradviz.app.document.Document] is what a window edits; its [gradviz.app.document.Draft] holds
/// the text. No class here knows a control, so all run without a toolkit.
///
/// May import: the JDK and `javafx.beans`, nothing else of ours.
@NullMarked
package gradviz.app.document;

import org.jspecify.annotations.NullMarked;
