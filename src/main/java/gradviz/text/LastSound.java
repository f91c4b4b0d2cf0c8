package gradviz.text;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The sound on which a word ends when it is read aloud in Korean.
///
/// Hangul says it by its spelling and a digit by its name (`2.0` ends in 영). A single Latin letter
/// and a word without a vowel (`gx`, `PNG`) are spelled out; other Latin words follow rules of
/// thumb for how English ends in Korean: step 스텝, set 셋, name 네임, all 올, but note 노트, list 리스트,
/// tensor 텐서. Brackets, quotes and other signs at the end are silent.
enum LastSound {
    /// Nothing follows the vowel, as in 가.
    VOWEL,
    /// The final consonant ㄹ, which 으로 treats as a vowel.
    RIEUL,
    /// Any other final consonant, as in 간.
    CONSONANT;

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int FINALS = 28;
    private static final int FINAL_RIEUL = 8;

    private static final Map<String, LastSound> READ_OTHERWISE =
            Map.of("inf", VOWEL, "cos", CONSONANT, "exp", VOWEL, "type", CONSONANT, "bit", VOWEL);

    private static final Pattern SPELLED = Pattern.compile("[a-z]|[^aeiouy]+");
    private static final Pattern ENDS_IN_RIEUL = Pattern.compile(".*(l|le)");
    private static final Pattern ENDS_IN_CONSONANT =
            Pattern.compile(
                    ".*([mn]e?|ng" // sum, done, name, string
                            + "|[^aeiou][aeiou][tp]" // set, dot, step
                            + "|out|put|ck|ook|ic|eb|ob)"); // layout, output, stack, book, logic,

    // web, job

    /// {@return the last sound of the word; one that cannot be read counts as a vowel}
    static LastSound of(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.codePointBefore(end))) {
            end -= Character.charCount(word.codePointBefore(end));
        }
        if (end == 0) {
            return VOWEL;
        }
        char last = word.charAt(end - 1);
        if (last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE) {
            return ofSyllable(last);
        }
        if (last >= '0' && last <= '9') {
            return ofDigit(last);
        }
        return isLatin(last) ? ofLatin(latinBefore(word, end)) : VOWEL;
    }

    private static LastSound ofSyllable(char syllable) {
        int last = (syllable - FIRST_SYLLABLE) % FINALS;
        return last == 0 ? VOWEL : last == FINAL_RIEUL ? RIEUL : CONSONANT;
    }

    private static LastSound ofDigit(char digit) {
        return switch (digit) {
            case '1', '7', '8' -> RIEUL; // 일, 칠, 팔
            case '0', '3', '6' -> CONSONANT; // 영, 삼, 육
            default -> VOWEL; // 이, 사, 오, 구
        };
    }

    private static LastSound ofLatin(String word) {
        LastSound known = READ_OTHERWISE.get(word);
        if (known != null) {
            return known;
        }
        if (SPELLED.matcher(word).matches()) {
            return ofLetterName(word.charAt(word.length() - 1));
        }
        if (ENDS_IN_RIEUL.matcher(word).matches()) {
            return RIEUL;
        }
        return ENDS_IN_CONSONANT.matcher(word).matches() ? CONSONANT : VOWEL;
    }

    private static LastSound ofLetterName(char letter) {
        return switch (letter) {
            case 'l', 'r' -> RIEUL; // 엘, 알
            case 'm', 'n' -> CONSONANT; // 엠, 엔
            default -> VOWEL;
        };
    }

    private static String latinBefore(String word, int end) {
        int start = end;
        while (start > 0 && isLatin(word.charAt(start - 1))) {
            start--;
        }
        return word.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
