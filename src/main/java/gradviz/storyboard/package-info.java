/// A run as a sequence of steps that can be shown: pictures, sentences, panels.
///
/// [gradviz.storyboard.Storyboard#at] is a pure function of step and fraction, the same for the
/// window and for every file. Imports `run`, `trace`, `graph`, `layout`, `drawing` and `text`.
@NullMarked
package gradviz.storyboard;

import org.jspecify.annotations.NullMarked;
