/// One web page that shows a storyboard as the window does, with nothing to be loaded.
///
/// Start at [gradviz.export.web.HtmlWriter]. The page is a template with its style sheet and
/// scripts under `/player`; what it shows is data: the markup of every part once, for each step
/// which parts stand where, and sampled frames of what moves. So the page holds no rules of motion,
/// layout or wording of its own.
@NullMarked
package gradviz.export.web;

import org.jspecify.annotations.NullMarked;
