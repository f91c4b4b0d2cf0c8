package gradviz.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cuts a listing's text into tokens and comments.
///
/// Reading goes on to the end of the text after a mistake, so that head and notes are known; only
/// the first mistake is kept, and no token from there on.
final class Lexer {
    private static final Set<String> LONG_SIGNS =
            Set.of(
                    "**=", "//=", ">>=", "<<=", "...", "**", "//", ">>", "<<", "<=", ">=", "==",
                    "!=", "->", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "@=", ":=");
    private static final String SIGNS = "+-*/%@&|^~<>()[]{},:.;=!";

    private final String text;
    private final Cursor cursor;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final Brackets brackets = new Brackets();
    private final Indentation indentation = new Indentation();
    private final Extent extent;
    private final StringReading strings;
    private final boolean whole;
    private @Nullable Fault fault;
    private boolean blank;

    Lexer(String text) {
        this(new Cursor(text), true);
    }

    /// Reads a part of a text as if nothing were around it, and as one line.
    Lexer(String text, Span part) {
        this(new Cursor(text, part), false);
    }

    private Lexer(Cursor cursor, boolean whole) {
        this.text = cursor.text;
        this.cursor = cursor;
        this.whole = whole;
        this.blank = whole;
        this.extent = new Extent(text, cursor.end);
        this.strings = new StringReading(text, cursor.end);
    }

    /// Reads all of the text; then [#tokens], [#comments] and [#fault] tell what is there.
    void read() {
        while (!cursor.atEnd()) {
            try {
                next();
            } catch (Fault first) {
                fault = fault == null ? first : fault;
                brackets.forget();
                cursor.at = cursor.lineEnd(cursor.at);
            }
        }
        fault = fault == null ? brackets.unclosed() : fault;
        endLine();
        for (int i = indentation.open(); i > 0; i--) {
            add(new Token(Token.Kind.DEDENT, "", cursor.span(cursor.at, cursor.at)));
        }
        tokens.add(new Token(Token.Kind.END, "", cursor.span(cursor.at, cursor.at)));
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Comment> comments() {
        return comments;
    }

    @Nullable Fault fault() {
        return fault;
    }

    private void next() {
        int at = cursor.at;
        char c = text.charAt(at);
        if (c == '\n' || c == '\r') {
            newLine();
        } else if (c == ' ' || c == '\t' || c == '\f') {
            cursor.at++;
        } else if (c == '\\' && cursor.newLineAt(at + 1) > 0) {
            cursor.at++;
            cursor.passLineEnd();
        } else if (c == '#') {
            comment();
        } else {
            indent();
            token(c);
        }
    }

    private void token(char c) {
        int first = text.codePointAt(cursor.at);
        if (Extent.beginsWord(first)) {
            word();
        } else if (extent.beginsNumber(cursor.at)) {
            take(Token.Kind.NUMBER, extent.ofNumber(cursor.at));
        } else if (c == '"' || c == '\'') {
            string(cursor.at, false);
        } else {
            sign(first);
        }
    }

    /// The first word of a statement tells which blocks begin and end.
    private void indent() {
        boolean first = blank && brackets.none() && !continues();
        blank = false;
        if (!first) {
            return;
        }
        Span place = cursor.span(cursor.lineStart(), cursor.at);
        int blocks = indentation.enter(place.of(text), place);
        Span here = cursor.span(cursor.at, cursor.at);
        if (blocks > 0) {
            add(new Token(Token.Kind.INDENT, "", place));
        }
        for (int i = blocks; i < 0; i++) {
            add(new Token(Token.Kind.DEDENT, "", here));
        }
    }

    /// {@return whether the line before goes on in this one}
    private boolean continues() {
        return !tokens.isEmpty() && tokens.getLast().isCode();
    }

    private void word() {
        int at = cursor.at;
        int end = extent.ofWord(at);
        if (end < cursor.end && end - at <= 2 && "'\"".indexOf(text.charAt(end)) >= 0) {
            String prefix = text.substring(at, end);
            if (!prefix.equalsIgnoreCase("f")) {
                Span place = cursor.span(at, end + 1);
                throw Fault.at(place, Complaint.NO_STRING_PREFIX, "prefix", prefix);
            }
            string(end, true);
        } else {
            take(Token.Kind.NAME, end);
        }
    }

    private void string(int quote, boolean formatted) {
        int at = cursor.at;
        int end = strings.endFrom(quote);
        if (end < 0) {
            throw Fault.at(cursor.span(at, cursor.lineEnd(at)), Complaint.UNCLOSED_STRING);
        }
        Span span = cursor.span(at, end);
        add(
                formatted
                        ? new Token(Token.Kind.FORMATTED, strings.inside(quote, end), span)
                        : new Token(Token.Kind.STRING, strings.value(quote, end), span));
        cursor.goTo(end);
    }

    private void sign(int first) {
        int at = cursor.at;
        for (int length = 3; length > 1; length--) {
            int end = Math.min(cursor.end, at + length);
            if (LONG_SIGNS.contains(text.substring(at, end))) {
                take(Token.Kind.SIGN, end);
                return;
            }
        }
        int end = at + Character.charCount(first);
        if (first > 127 || SIGNS.indexOf(first) < 0) {
            throw StrangeCharacter.at(cursor.span(at, end), first);
        }
        brackets.meet(new Token(Token.Kind.SIGN, text.substring(at, end), cursor.span(at, end)));
        take(Token.Kind.SIGN, end);
    }

    private void comment() {
        int end = cursor.lineEnd(cursor.at);
        Span span = cursor.span(cursor.at, end);
        comments.add(new Comment(span.of(text), span, blank));
        cursor.at = end;
    }

    private void newLine() {
        if (brackets.none() && whole) {
            endLine();
        }
        cursor.passLineEnd();
        blank = true;
    }

    private void endLine() {
        if (continues()) {
            add(new Token(Token.Kind.NEWLINE, "", cursor.span(cursor.at, cursor.at)));
        }
    }

    private void take(Token.Kind kind, int end) {
        Span span = cursor.span(cursor.at, end);
        add(new Token(kind, span.of(text), span));
        cursor.at = end;
    }

    private void add(Token token) {
        if (fault == null) {
            tokens.add(token);
        }
    }
}
