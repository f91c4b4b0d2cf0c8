/// Pictures as TikZ: documents of a page a step, slides, and bare pictures for others' documents.
@NullMarked
package gradviz.export.tex;

import org.jspecify.annotations.NullMarked;
