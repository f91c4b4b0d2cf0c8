/// The numbers of an array as a table: its data, its gradient, and the sum that the gradient is.
///
/// [gradviz.app.tensor.TableModel] is what is shown, without controls;
/// [gradviz.app.tensor.TablePane] shows it.
///
/// May import: the packages that `gradviz.app` may.
@NullMarked
package gradviz.app.tensor;

import org.jspecify.annotations.NullMarked;
