/// The define-by-run autodiff engine: variables, functions, and the backward pass under a rule.
///
/// Start at [gradviz.engine.Engine], which makes variables; operations are in
/// `gradviz.engine.function`, one class each. Whoever wants to know what happens implements
/// [gradviz.engine.Listener], the only hook.
///
/// Imports the JDK only.
@NullMarked
package gradviz.engine;

import org.jspecify.annotations.NullMarked;
