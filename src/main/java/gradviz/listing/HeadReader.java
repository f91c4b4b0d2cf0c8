package gradviz.listing;

import gradviz.engine.BackwardRule;
import gradviz.trace.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the head comments: `# title: ...`, `# aim: ...`, each with a language such as `#
/// title.ko:`, and `# gradviz: key=value ...`.
final class HeadReader {
    static final Pattern SETTINGS = Pattern.compile("#\\s*gradviz\\s*:");
    private static final Pattern TEXT =
            Pattern.compile("#\\s*(title|aim)(?:\\.(\\w+))?\\s*:\\s*(.*)");
    private static final Pattern NO_COLON =
            Pattern.compile("#\\s*gradviz\\s+(accumulate|order|retain|expect)\\s*=.*");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final List<String> KEYS = List.of("accumulate", "order", "retain", "expect");

    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> aims = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private RuleChoice choice = RuleChoice.NONE;
    private boolean expectWrong;
    private @Nullable Fault fault;

    void read(Comment comment) {
        Matcher text = TEXT.matcher(comment.text());
        if (text.matches()) {
            String language = text.group(2) == null ? "" : text.group(2).toLowerCase(Locale.ROOT);
            Map<String, String> texts = text.group(1).equals("aim") ? aims : titles;
            texts.put(language, text.group(3).strip());
            return;
        }
        Matcher settings = SETTINGS.matcher(comment.text());
        if (!settings.lookingAt()) {
            refuseWithoutColon(comment);
            return;
        }
        try {
            Matcher word = WORD.matcher(comment.text());
            word.region(settings.end(), comment.text().length());
            while (word.find()) {
                setting(word.group(), comment.span().part(word.start(), word.end()));
            }
        } catch (Fault first) {
            fault = fault == null ? first : fault;
        }
    }

    /// Else a rule that was asked for would quietly not hold.
    private void refuseWithoutColon(Comment comment) {
        if (fault == null && NO_COLON.matcher(comment.text()).matches()) {
            fault = Fault.at(comment.span(), Complaint.HEAD_COLON);
        }
    }

    Head head() {
        return new Head(titles, aims, choice, expectWrong);
    }

    @Nullable Fault fault() {
        return fault;
    }

    private void setting(String text, Span span) {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw Fault.at(span, Complaint.HEAD_FORM, "text", text);
        }
        String key = text.substring(0, equals);
        Span place = span.part(equals + 1, text.length());
        String value = text.substring(equals + 1);
        if (!KEYS.contains(key)) {
            String keys = String.join(", ", KEYS);
            throw Fault.at(span.part(0, equals), Complaint.HEAD_KEY, "key", key, "keys", keys);
        }
        if (!seen.add(key)) {
            throw Fault.at(span.part(0, equals), Complaint.HEAD_TWICE, "key", key);
        }
        choice = choiceOf(key, value, place).over(choice);
    }

    private RuleChoice choiceOf(String key, String value, Span place) {
        return switch (key) {
            case "accumulate" ->
                    new RuleChoice(
                            find(BackwardRule.Accumulate.values(), key, value, place), null, null);
            case "order" ->
                    new RuleChoice(
                            null, find(BackwardRule.Order.values(), key, value, place), null);
            case "retain" ->
                    new RuleChoice(
                            null, null, find(BackwardRule.Retain.values(), key, value, place));
            default -> {
                if (!value.equals("wrong")) {
                    throw unknown(key, value, List.of("wrong"), place);
                }
                expectWrong = true;
                yield RuleChoice.NONE;
            }
        };
    }

    private static <E extends Enum<E>> E find(E[] all, String key, String value, Span place) {
        List<String> names = new ArrayList<>();
        for (E one : all) {
            String name = Rule.nameOf(one);
            if (name.equals(value)) {
                return one;
            }
            names.add(name);
        }
        throw unknown(key, value, names, place);
    }

    private static Fault unknown(String key, String value, List<String> names, Span place) {
        String values = String.join(", ", names);
        return Fault.at(place, Complaint.HEAD_VALUE, "key", key, "value", value, "values", values);
    }
}
