package gradviz.listing;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words and signs of Python: those that cannot be names, and those that a listing does
/// without.
final class Words {
    private static final Set<String> RESERVED =
            Set.of(
                    "and",
                    "as",
                    "assert",
                    "break",
                    "class",
                    "continue",
                    "def",
                    "del",
                    "elif",
                    "else",
                    "for",
                    "from",
                    "global",
                    "if",
                    "import",
                    "in",
                    "is",
                    "lambda",
                    "not",
                    "or",
                    "pass",
                    "return",
                    "while",
                    "with");
    private static final Map<String, Complaint> REFUSED =
            Map.ofEntries(
                    Map.entry("try", Complaint.NO_TRY),
                    Map.entry("except", Complaint.NO_TRY),
                    Map.entry("finally", Complaint.NO_TRY),
                    Map.entry("raise", Complaint.NO_RAISE),
                    Map.entry("yield", Complaint.NO_YIELD),
                    Map.entry("async", Complaint.NO_ASYNC),
                    Map.entry("await", Complaint.NO_ASYNC),
                    Map.entry("nonlocal", Complaint.NO_NONLOCAL));
    private static final Set<String> OPERATORS = Set.of("<<", ">>", "<<=", ">>=");
    private static final Set<String> AUGMENTED =
            Set.of("+=", "-=", "*=", "/=", "//=", "%=", "**=", "@=", "&=", "|=", "^=");
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=");

    private Words() {}

    /// {@return what is wrong with a token that no operand can begin with, or null where it may
    /// stand}
    static @Nullable Fault complaintAbout(Token token) {
        return switch (token.kind()) {
            case NAME -> aboutWord(token);
            case SIGN -> aboutSign(token);
            case NUMBER, STRING, FORMATTED, NEWLINE, INDENT, DEDENT, END -> null;
        };
    }

    /// {@return what is wrong with a word that cannot be a name, or null}
    private static @Nullable Fault aboutWord(Token token) {
        String word = token.text();
        Complaint refused = REFUSED.get(word);
        if (refused != null) {
            return Fault.at(token.span(), refused, "word", word);
        }
        return RESERVED.contains(word)
                ? Fault.at(token.span(), Complaint.NO_WORD, "word", word)
                : null;
    }

    private static @Nullable Fault aboutSign(Token token) {
        String sign = token.text();
        if (OPERATORS.contains(sign)) {
            return Fault.at(token.span(), Complaint.NO_OPERATOR, "operator", sign);
        }
        return switch (sign) {
            case ":=" -> Fault.at(token.span(), Complaint.NO_WALRUS);
            default -> null;
        };
    }

    static boolean isAugmented(Token token) {
        return token.kind() == Token.Kind.SIGN && AUGMENTED.contains(token.text());
    }

    static boolean isComparison(Token token) {
        return switch (token.kind()) {
            case SIGN -> COMPARISONS.contains(token.text());
            case NAME -> token.text().equals("in") || token.text().equals("is");
            case NUMBER, STRING, FORMATTED, NEWLINE, INDENT, DEDENT, END -> false;
        };
    }

    /// {@return whether a word is one that Python keeps for itself}
    static boolean isReserved(String word) {
        return RESERVED.contains(word) || REFUSED.containsKey(word);
    }
}
