/// Exporting from a window: what can be chosen, a preview of it, and the writing beside the
/// toolkit.
///
/// Start at [gradviz.app.export.ExportModel]; [gradviz.app.export.ExportDialog] shows it.
@NullMarked
package gradviz.app.export;

import org.jspecify.annotations.NullMarked;
