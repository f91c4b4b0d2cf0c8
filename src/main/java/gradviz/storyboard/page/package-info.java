/// Pages: the picture of a step with what stands around it, on paper of a size.
///
/// [gradviz.storyboard.page.Page] is a listing's picture with its caption, code and worklist,
/// [gradviz.storyboard.page.Fitting] makes it no wider than the paper, and
/// [gradviz.storyboard.page.Filmstrip] puts steps beside each other. Imports what all of
/// `storyboard` imports.
@NullMarked
package gradviz.storyboard.page;

import org.jspecify.annotations.NullMarked;
