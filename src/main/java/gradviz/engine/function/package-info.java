/// The operations, one class each: forward and backward side by side, formula in the doc.
///
/// [gradviz.engine.function.Operations] names them as a listing does. Imports `gradviz.engine`
/// only.
@NullMarked
package gradviz.engine.function;

import org.jspecify.annotations.NullMarked;
