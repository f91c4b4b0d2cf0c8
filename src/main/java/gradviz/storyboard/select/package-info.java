/// Steps chosen by number or by meaning, such as `last`, `2,5-7` or `sum:x#2`.
///
/// Start at [gradviz.storyboard.select.Selection]; a [gradviz.storyboard.select.StepIndex] says
/// what the steps of a run mean. Imports `trace`, `graph` and `text`.
@NullMarked
package gradviz.storyboard.select;

import org.jspecify.annotations.NullMarked;
