package gradviz.app.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stretch of one line and what it is, for its colour.
///
/// @param start the column of its first character, from 0
/// @param end one past its last
record Token(Kind kind, int start, int end) {
    private static final Pattern PARTS =
            Pattern.compile(
                    "(?<comment>#.*)"
                            + "|(?<string>'[^']*'?|\"[^\"]*\"?)"
                            + "|(?<number>(?<![\\w.])(\\d[\\d_]*\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?)"
                            + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_]*)");
    private static final List<String> KEYWORDS =
            List.of(
                    "from",
                    "import",
                    "as",
                    "for",
                    "in",
                    "if",
                    "else",
                    "while",
                    "def",
                    "return",
                    "with",
                    "elif",
                    "break",
                    "continue",
                    "pass",
                    "class",
                    "lambda",
                    "del",
                    "assert",
                    "global",
                    "is",
                    "None",
                    "True",
                    "False",
                    "and",
                    "or",
                    "not");

    /// What a stretch of a line is.
    enum Kind {
        PLAIN,
        KEYWORD,
        NUMBER,
        STRING,
        COMMENT
    }

    /// {@return the tokens of a line, which together cover all of it}
    static List<Token> of(String line) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = PARTS.matcher(line);
        int at = 0;
        while (matcher.find()) {
            Kind kind = kindOf(matcher);
            if (kind == Kind.PLAIN) {
                continue;
            }
            if (matcher.start() > at) {
                tokens.add(new Token(Kind.PLAIN, at, matcher.start()));
            }
            tokens.add(new Token(kind, matcher.start(), matcher.end()));
            at = matcher.end();
        }
        if (at < line.length()) {
            tokens.add(new Token(Kind.PLAIN, at, line.length()));
        }
        return tokens;
    }

    private static Kind kindOf(Matcher matcher) {
        if (matcher.group("comment") != null) {
            return Kind.COMMENT;
        }
        if (matcher.group("string") != null) {
            return Kind.STRING;
        }
        if (matcher.group("number") != null) {
            return Kind.NUMBER;
        }
        return KEYWORDS.contains(matcher.group("word")) ? Kind.KEYWORD : Kind.PLAIN;
    }
}
