/// The command line: `run`, `export`, `steps`, `lessons`, and the window without a command.
///
/// [gradviz.cli.Main] is the entry of the whole program. Imports everything; `gradviz.app` only to
/// open the window.
@NullMarked
package gradviz.cli;

import org.jspecify.annotations.NullMarked;
