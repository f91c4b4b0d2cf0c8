/// Two rules side by side, in the place of the workbench.
///
/// Start at [gradviz.app.compare.CompareModel], which is state and commands alone, and
/// [gradviz.app.compare.CompareView], which shows it. May import: every package outside
/// `gradviz.app`, `app.canvas`, `app.frame`, `app.panel`, `app.session` and `app.show`.
@NullMarked
package gradviz.app.compare;

import org.jspecify.annotations.NullMarked;
