package gradviz.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the notes out of comments: `#:`, `#?` and `#!`, each with an optional language right
/// after.
final class NoteReader {
    private static final Set<String> LANGUAGES =
            Set.of("en", "ko", "ja", "zh", "de", "fr", "es", "pt", "ru");
    private static final Pattern MARK = Pattern.compile("(?<!\\S)#([:?!])([a-z]{2}(?=\\s|$))?");
    private static final String ANSWER = "=>";

    private final String text;
    private final List<Token> tokens;
    private final List<Note> notes = new ArrayList<>();
    private @Nullable Fault fault;
    private int nextToken;

    NoteReader(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /// Comments are to come in the order of the text.
    void read(Comment comment) {
        Matcher mark = MARK.matcher(comment.text());
        List<int[]> marks = new ArrayList<>();
        while (mark.find()) {
            String language = mark.group(2);
            boolean known = language != null && LANGUAGES.contains(language);
            marks.add(new int[] {mark.start(), known ? mark.end() : mark.end(1)});
        }
        int line = marks.isEmpty() ? 0 : lineFor(comment);
        for (int i = 0; i < marks.size(); i++) {
            int[] place = marks.get(i);
            int end = i + 1 < marks.size() ? marks.get(i + 1)[0] : comment.text().length();
            Span whole = comment.span().part(place[0], end);
            int length = place[1] - place[0];
            note(length > 2 ? lineOfOriginal(whole, line) : line, whole, length);
        }
    }

    List<Note> notes() {
        return notes;
    }

    @Nullable Fault fault() {
        return fault;
    }

    private void note(int line, Span span, int markLength) {
        String written = span.of(text);
        String language = markLength > 2 ? written.substring(2, markLength) : null;
        Note.Kind kind = kindOf(written);
        if (kind != Note.Kind.QUESTION) {
            String said = written.substring(markLength).strip();
            notes.add(new Note(line, kind, language, said, null, span));
            return;
        }
        int arrow = written.lastIndexOf(ANSWER);
        String asked = written.substring(markLength, arrow < 0 ? written.length() : arrow);
        List<String> parts = new ArrayList<>();
        for (String part : asked.split("\\|")) {
            parts.add(part.strip());
        }
        String question = parts.isEmpty() ? "" : parts.removeFirst();
        Expression answer = arrow < 0 ? null : answer(span.part(arrow, written.length()));
        Note.Question rest = new Note.Question(parts, answer);
        notes.add(new Note(line, kind, language, question, rest, span));
    }

    private @Nullable Expression answer(Span arrowAndAnswer) {
        int length = arrowAndAnswer.end() - arrowAndAnswer.start();
        try {
            if (arrowAndAnswer.of(text).strip().equals(ANSWER)) {
                throw Fault.at(arrowAndAnswer, Complaint.QUESTION_EMPTY);
            }
            Lexer lexer = new Lexer(text, arrowAndAnswer.part(ANSWER.length(), length));
            lexer.read();
            if (lexer.fault() != null) {
                throw lexer.fault();
            }
            Tokens answer = new Tokens(lexer.tokens());
            Expression expression = new Parser(answer, text).expression();
            if (!answer.peek().endsStatement()) {
                throw answer.wrongAfterOperand();
            }
            return expression;
        } catch (Fault first) {
            fault = fault == null ? first : fault;
            return null;
        }
    }

    /// A translation on the line after belongs where its original does, which may be the end of a
    /// line of code.
    private int lineOfOriginal(Span translation, int otherwise) {
        if (notes.isEmpty()) {
            return otherwise;
        }
        Note original = notes.getLast();
        boolean follows =
                original.kind() == kindOf(translation.of(text))
                        && original.span().line() == translation.line() - 1;
        return follows ? original.line() : otherwise;
    }

    private static Note.Kind kindOf(String written) {
        return switch (written.charAt(1)) {
            case '?' -> Note.Kind.QUESTION;
            case '!' -> Note.Kind.PRESENTER;
            default -> Note.Kind.CAPTION;
        };
    }

    private int lineFor(Comment comment) {
        if (!comment.alone()) {
            return comment.span().line();
        }
        while (nextToken < tokens.size() && !isCodeAfter(tokens.get(nextToken), comment)) {
            nextToken++;
        }
        if (nextToken < tokens.size()) {
            return tokens.get(nextToken).span().line();
        }
        for (Token token : tokens.reversed()) {
            if (token.isCode()) {
                return token.span().line();
            }
        }
        return comment.span().line();
    }

    private static boolean isCodeAfter(Token token, Comment comment) {
        return token.isCode() && token.span().start() > comment.span().start();
    }
}
