package gradviz.app.editor;

import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.jspecify.annotations.Nullable;

/// What an area holds: its text as a whole, and the caret in it.
record AreaContent(CodeArea area) {
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < area.getParagraphCount(); i++) {
            text.append(i == 0 ? "" : "\n").append(area.getPlainText(i));
        }
        return text.toString();
    }

    /// {@return the place of an offset in a text}
    static TextPos position(String text, int offset) {
        int line = 0;
        int start = 0;
        for (int at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', start)) {
            line++;
            start = at + 1;
        }
        return TextPos.ofLeading(line, offset - start);
    }

    /// Brings the line with the caret into view again, as when the area has become lower.
    ///
    /// An area scrolls to its caret only when that moves.
    void showCaret() {
        @Nullable TextPos caret = area.getCaretPosition();
        @Nullable TextPos anchor = area.getAnchorPosition();
        if (!area.isFocused() || caret == null || anchor == null) {
            return;
        }
        TextPos elsewhere =
                caret.index() == 0
                        ? area.getParagraphEnd(area.getParagraphCount() - 1)
                        : TextPos.ZERO;
        area.select(elsewhere);
        area.select(anchor, caret);
    }
}
