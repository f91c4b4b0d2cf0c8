/// Drawings as the pages of a PDF document. Start at [gradviz.render.pdf.PdfDocument].
@NullMarked
package gradviz.render.pdf;

import org.jspecify.annotations.NullMarked;
