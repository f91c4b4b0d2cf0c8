/// The windows of gradviz.
///
/// [gradviz.app.Gradviz] opens them; [gradviz.app.Window] puts one together. The packages below
/// hold the view models (`document`, `session`, `show`, `settings`) and the views (`editor`,
/// `canvas`, `panel`).
///
/// May import: every package but `gradviz.cli`.
@NullMarked
package gradviz.app;

import org.jspecify.annotations.NullMarked;
