package gradviz.listing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What to say about a character that no listing holds outside of text and comments, such as one
/// that came with a paste or from another keyboard.
final class StrangeCharacter {
    private static final Map<Integer, String> INSTEAD =
            Map.ofEntries(
                    Map.entry((int) '“', "\""),
                    Map.entry((int) '”', "\""),
                    Map.entry((int) '„', "\""),
                    Map.entry((int) '‘', "'"),
                    Map.entry((int) '’', "'"),
                    Map.entry((int) '×', "*"),
                    Map.entry((int) '·', "*"),
                    Map.entry((int) '÷', "/"),
                    Map.entry((int) '−', "-"),
                    Map.entry((int) '–', "-"),
                    Map.entry((int) '—', "-"),
                    Map.entry((int) '²', "** 2"),
                    Map.entry((int) '³', "** 3"),
                    Map.entry((int) '√', "** 0.5"),
                    Map.entry((int) '、', ","),
                    Map.entry((int) '。', "."));

    private StrangeCharacter() {}

    static Fault at(Span span, int character) {
        if (isUnseen(character)) {
            String code = String.format(Locale.ROOT, "U+%04X", character);
            return Fault.at(span, Complaint.CHARACTER_UNSEEN, "character", code);
        }
        String written = Character.toString(character);
        String instead = instead(character, written);
        return instead == null
                ? Fault.at(span, Complaint.INVALID_CHARACTER, "character", written)
                : Fault.at(
                        span,
                        Complaint.CHARACTER_INSTEAD,
                        "character",
                        written,
                        "instead",
                        instead);
    }

    private static boolean isUnseen(int character) {
        return Character.isISOControl(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT
                || Character.getType(character) == Character.SURROGATE;
    }

    /// A full-width form stands for the plain character that it looks like.
    private static @Nullable String instead(int character, String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC);
        boolean ascii = plain.length() == 1 && plain.charAt(0) > ' ' && plain.charAt(0) < 127;
        return INSTEAD.getOrDefault(character, ascii && !plain.equals(written) ? plain : null);
    }
}
