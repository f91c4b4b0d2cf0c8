/// Text as everything else sees it: the bundled fonts, the widths of strings in them, and the
/// sentences of the message bundles.
///
/// Start at [gradviz.text.Measurer] for widths and at [gradviz.text.Messages] for sentences.
/// Layout, screen and files measure with the one measurer, so they agree.
///
/// May import: the JDK only (`java.awt.Font` for glyphs, never a toolkit), nothing of ours.
@NullMarked
package gradviz.text;

import org.jspecify.annotations.NullMarked;
