package gradviz.listing;

import gradviz.trace.NumpyText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What buttons do to a listing: text in, text out. Everything else in the text stays as it is, its
/// line ends included.
public final class Edits {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\r|\\n|\\z)");
    private static final Pattern TITLE = Pattern.compile("#\\s*title(?:\\.\\w+)?\\s*:.*");
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9_]+");

    private Edits() {}

    private record Line(int start, int end, String text, String lineEnd) {
        int next() {
            return end + lineEnd.length();
        }
    }

    /// Writes a statement on a line of its own, after the outermost statement that holds `line`.
    public static Edit insertAfter(String text, int line, String statement) {
        int after = Listing.of(text).lastLineOf(line);
        return insertLine(text, after, statement);
    }

    /// Writes another number where one stands, as a whole number only where both are whole.
    ///
    /// @param span of the number, its sign included
    public static Edit replaceLiteral(String text, Span span, double value) {
        String before = span.of(text);
        boolean stayedWhole = value == Math.rint(value) && Math.abs(value) < 1e15;
        String number =
                stayedWhole && WHOLE.matcher(before).matches()
                        ? Long.toString((long) value)
                        : NumpyText.number(value);
        String sign = before.startsWith("+") && value >= 0 ? "+" : "";
        int length = span.end() - span.start();
        return Edit.of(text, span.line(), span.start(), length, sign + number);
    }

    /// Sets one key of the head comment `# gradviz: ...`, which is written if there is none.
    public static Edit setHead(String text, String key, String value) {
        List<Line> lines = lines(text);
        Pattern setting = Pattern.compile("(?<=\\s|:)" + Pattern.quote(key) + "=(\\S*)");
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            Matcher settings = settingsOf(lines.get(i));
            if (settings == null) {
                continue;
            }
            last = i;
            Matcher found = setting.matcher(lines.get(i).text());
            if (found.find(settings.end() - 1)) {
                int offset = lines.get(i).start() + found.start(1);
                int length = found.end(1) - found.start(1);
                return Edit.of(text, i + 1, offset, length, value);
            }
        }
        if (last < 0) {
            return insertLine(text, titleLines(lines), "# gradviz: " + key + "=" + value);
        }
        String written = lines.get(last).text().stripTrailing();
        int offset = lines.get(last).start() + written.length();
        return Edit.of(text, last + 1, offset, 0, " " + key + "=" + value);
    }

    private static Edit insertLine(String text, int after, String written) {
        List<Line> lines = lines(text);
        if (after <= 0 || lines.isEmpty()) {
            int start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
            return Edit.of(text, 1, start, 0, written + lineEndOf(lines));
        }
        int index = Math.min(after, lines.size()) - 1;
        Line line = lines.get(index);
        int number = index + 2;
        if (line.lineEnd().isEmpty()) {
            return Edit.of(text, number, line.end(), 0, lineEndOf(lines) + written);
        }
        return Edit.of(text, number, line.next(), 0, written + line.lineEnd());
    }

    private static @Nullable Matcher settingsOf(Line line) {
        Matcher settings = HeadReader.SETTINGS.matcher(line.text());
        int blank = line.text().length() - line.text().stripLeading().length();
        settings.region(blank, line.text().length());
        return settings.lookingAt() ? settings : null;
    }

    /// {@return how many lines the titles at the top take, from the first line of the text}
    private static int titleLines(List<Line> lines) {
        int count = 0;
        while (count < lines.size() && TITLE.matcher(lines.get(count).text()).matches()) {
            count++;
        }
        return count;
    }

    private static String lineEndOf(List<Line> lines) {
        String first = lines.isEmpty() ? "" : lines.getFirst().lineEnd();
        return first.isEmpty() ? "\n" : first;
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        Matcher matcher = LINE.matcher(text);
        int at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        while (at < text.length() && matcher.find(at)) {
            String lineEnd = matcher.group(2);
            lines.add(new Line(at, matcher.end(1), matcher.group(1), lineEnd));
            at = matcher.end();
        }
        return lines;
    }
}
