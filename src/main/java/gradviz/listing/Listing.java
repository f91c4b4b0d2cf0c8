package gradviz.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A listing as it was read: statements, head and notes, up to the first mistake.
public final class Listing {
    /// How many characters a listing may have.
    public static final int LONGEST = 1 << 20;

    private final String text;
    private final List<Statement> statements;
    private final Head head;
    private final List<Note> notes;
    private final SourceText source;
    private final @Nullable Problem problem;

    private Listing(String text, Parts parts, @Nullable Problem problem) {
        this.text = text;
        this.statements = List.copyOf(parts.statements.statements());
        this.head = parts.head.head();
        this.notes = List.copyOf(parts.notes.notes());
        this.source = new SourceText(parts.text, List.copyOf(parts.lexer.tokens()));
        this.problem = problem;
    }

    /// {@return the listing that a text is; the text is kept as it is, and any text may be given}
    public static Listing of(String text) {
        if (text.length() > LONGEST) {
            Fault tooLong = Fault.of(Complaint.LIMIT_TEXT, "limit", "1 MB");
            return new Listing(text, new Parts(""), tooLong.problem(Span.START));
        }
        Parts parts = new Parts(text);
        return new Listing(text, parts, parts.firstProblem());
    }

    /// The readers of one text, once they are done.
    private static final class Parts {
        private final String text;
        private final Lexer lexer;
        private final StatementParser statements;
        private final HeadReader head = new HeadReader();
        private final NoteReader notes;
        private final @Nullable Fault statementFault;

        Parts(String text) {
            this.text = text;
            this.lexer = new Lexer(text);
            lexer.read();
            this.statements = new StatementParser(text, lexer.tokens());
            this.statementFault = statements.read();
            this.notes = new NoteReader(text, lexer.tokens());
            for (Comment comment : lexer.comments()) {
                if (comment.alone()) {
                    head.read(comment);
                }
                notes.read(comment);
            }
        }

        @Nullable Problem firstProblem() {
            List<Problem> problems = new ArrayList<>();
            Stream.of(lexer.fault(), statementFault, head.fault(), notes.fault())
                    .filter(fault -> fault != null)
                    .forEach(fault -> problems.add(fault.problem(Span.START)));
            Problem first = null;
            for (Problem problem : problems) {
                if (first == null || problem.span().start() < first.span().start()) {
                    first = problem;
                }
            }
            return first;
        }
    }

    public String text() {
        return text;
    }

    /// {@return the statements before the first mistake}
    public List<Statement> statements() {
        return statements;
    }

    public Head head() {
        return head;
    }

    public List<Note> notes() {
        return notes;
    }

    /// {@return the first thing that cannot be read, or null}
    public @Nullable Problem problem() {
        return problem;
    }

    /// {@return the lines of import statements, from 1, which a window folds away}
    public List<Integer> importLines() {
        Predicate<Statement> imports = Statement.Import.class::isInstance;
        List<Integer> lines = new ArrayList<>();
        for (Statement statement : statements.stream().filter(imports).toList()) {
            for (int line = statement.span().line(); line <= statement.lastLine(); line++) {
                lines.add(line);
            }
        }
        return lines.stream().distinct().toList();
    }

    /// {@return how the listing writes what stands at `span`, on one line, cut where it is long}
    public String expressionAt(Span span) {
        return source.of(span);
    }

    /// {@return the last line of the outermost statement that holds a line, or the line itself}
    public int lastLineOf(int line) {
        int last = line;
        for (Statement statement : statements) {
            if (statement.span().line() <= last && last <= statement.lastLine()) {
                last = statement.lastLine();
            }
        }
        return last;
    }
}
