/// Pictures of a storyboard as files, written whole or not at all.
///
/// Start at [gradviz.export.Exporter]: it writes an [gradviz.export.Exhibit] with a
/// [gradviz.export.Writer] for each [gradviz.export.Format]. No toolkit and no display is needed.
/// Imports `storyboard`, `render`, `drawing`, `text` and, for texts of the model, `run`, `trace`
/// and `interchange`.
@NullMarked
package gradviz.export;

import org.jspecify.annotations.NullMarked;
