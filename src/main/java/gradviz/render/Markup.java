package gradviz.render;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes XML: the only place that escapes it.
///
/// An element without content closes itself. Elements within an element are on lines of their own,
/// until [#inline] makes its content text, where a line break would count.
final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;
    private int textDepth = Integer.MAX_VALUE;

    /// Opens an element.
    Markup open(String name) {
        endTag();
        newLine();
        out.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /// Gives the element just opened an attribute.
    Markup attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    /// Gives the element just opened an attribute that is a number.
    Markup attribute(String name, double value) {
        return attribute(name, Decimal.of(value));
    }

    /// Makes the content of the open element text, from here to its end.
    Markup inline() {
        endTag();
        textDepth = Math.min(textDepth, open.size());
        return this;
    }

    /// Adds text to the open element.
    Markup text(String text) {
        inline();
        escape(text);
        return this;
    }

    /// Closes the element opened last.
    Markup close() {
        String name = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
            return this;
        }
        if (open.size() + 1 < textDepth) {
            newLine();
        }
        if (open.size() < textDepth) {
            textDepth = Integer.MAX_VALUE;
        }
        out.append("</").append(name).append('>');
        return this;
    }

    /// {@return the document, with a line break at its end}
    String document() {
        return out + "\n";
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void newLine() {
        if (!out.isEmpty() && open.size() < textDepth) {
            out.append('\n').repeat("  ", open.size());
        }
    }

    private void escape(String text) {
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> out.append("&amp;");
                                case '<' -> out.append("&lt;");
                                case '>' -> out.append("&gt;");
                                case '"' -> out.append("&quot;");
                                default -> out.appendCodePoint(allowed(c) ? c : '\uFFFD');
                            }
                        });
    }

    /// {@return whether XML 1.0 can hold the character at all}
    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c >= 0x20 && c < 0xD800
                || c >= 0xE000 && c < 0xFFFE
                || c > 0xFFFF;
    }
}
