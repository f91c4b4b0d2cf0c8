/// The lesson browser: what is built in and the teacher's own folders, chapter by chapter, and the
/// way from one listing to the next.
///
/// Entry type: [LessonsPage], the view of a [Shelf].
@NullMarked
package gradviz.app.lessons;

import org.jspecify.annotations.NullMarked;
