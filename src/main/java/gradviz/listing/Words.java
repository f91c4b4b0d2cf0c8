package gradviz.listing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of Python that a listing has no use for.
final class Words {
    private static final Set<String> LOOPS = Set.of("for", "while", "break", "continue");
    private static final Set<String> CONDITIONS = Set.of("if", "elif", "else");
    private static final Set<String> DEFINITIONS = Set.of("def", "class", "lambda");
    private static final Set<String> OTHERS =
            Set.of(
                    "and",
                    "or",
                    "not",
                    "in",
                    "is",
                    "with",
                    "as",
                    "try",
                    "except",
                    "finally",
                    "return",
                    "yield",
                    "global",
                    "nonlocal",
                    "del",
                    "assert",
                    "raise",
                    "async",
                    "await",
                    "pass",
                    "from",
                    "import");
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=");
    private static final Set<String> OPERATORS =
            Set.of(
                    "//", "%", "&", "|", "^", "~", "<<", ">>", ":=", "->", "...", "!", "//=", "%=",
                    "&=", "|=", "^=", "@=", "<<=", ">>=");
    private static final Set<String> AUGMENTED = Set.of("+=", "-=", "*=", "/=", "**=");

    private Words() {}

    /// {@return what is wrong with a token that no listing holds, or null where it may stand}
    static @Nullable Fault complaintAbout(Token token) {
        return switch (token.kind()) {
            case NAME -> aboutWord(token);
            case SIGN -> aboutSign(token);
            case NUMBER, STRING, NEWLINE, END -> null;
        };
    }

    private static @Nullable Fault aboutWord(Token token) {
        String word = token.text();
        if (LOOPS.contains(word)) {
            return Fault.at(token.span(), Complaint.NO_LOOP, "word", word);
        }
        if (CONDITIONS.contains(word)) {
            return Fault.at(token.span(), Complaint.NO_CONDITION, "word", word);
        }
        if (DEFINITIONS.contains(word)) {
            return Fault.at(token.span(), Complaint.NO_DEFINITION, "word", word);
        }
        if (OTHERS.contains(word)) {
            return Fault.at(token.span(), Complaint.NO_WORD, "word", word);
        }
        return null;
    }

    private static @Nullable Fault aboutSign(Token token) {
        String sign = token.text();
        if (COMPARISONS.contains(sign)) {
            return Fault.at(token.span(), Complaint.NO_COMPARISON, "operator", sign);
        }
        if (OPERATORS.contains(sign)) {
            return Fault.at(token.span(), Complaint.NO_OPERATOR, "operator", sign);
        }
        return sign.equals("{") ? Fault.at(token.span(), Complaint.NO_BRACES) : null;
    }

    static boolean isAugmented(Token token) {
        return token.kind() == Token.Kind.SIGN && AUGMENTED.contains(token.text());
    }
}
