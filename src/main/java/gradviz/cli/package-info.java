/// The command line: what is asked for, in words, to what is done.
///
/// Entry type: `Main`. May import every other package; `gradviz.app` only to open the window.
@NullMarked
package gradviz.cli;

import org.jspecify.annotations.NullMarked;
