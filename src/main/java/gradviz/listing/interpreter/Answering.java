package gradviz.listing.interpreter;

import gradviz.listing.Complaint;
import gradviz.listing.Expression;
import gradviz.listing.Fault;
import gradviz.listing.Note;
import gradviz.listing.Statement;
import java.util.ArrayList;
import java.util.List;

/// Answers the questions of a listing, each when its line has run for the first time.
final class Answering {
    private final Session session;
    private final Evaluator evaluator;
    private final List<Note> open;

    Answering(Session session, Evaluator evaluator) {
        this.session = session;
        this.evaluator = evaluator;
        this.open = new ArrayList<>(session.listing.notes().stream().filter(this::asks).toList());
    }

    /// Answers what is asked at the lines of a statement that ran.
    ///
    /// @param line the last one before the next statement
    void after(Statement statement, int line) {
        if (open.isEmpty() || session.quiet()) {
            return;
        }
        int first = statement.span().line();
        int last = statement instanceof Statement.Holding ? statement.ownLastLine() : line;
        List<Note> due =
                open.stream().filter(note -> note.line() >= first && note.line() <= last).toList();
        open.removeAll(due);
        due.forEach(this::answer);
    }

    private void answer(Note note) {
        Note.Question question = note.question();
        Expression answer = question == null ? null : question.answer();
        if (answer != null) {
            session.quietly(() -> answer(note, answer));
        }
    }

    private void answer(Note note, Expression answer) {
        session.place(answer.span());
        Datum datum = evaluator.evaluate(answer);
        if (Printing.isUncalled(datum)) {
            String written = answer.span().of(session.listing.text());
            throw Fault.at(answer.span(), Complaint.QUESTION_EFFECT, "expression", written);
        }
        session.answers.add(new Outcome.Answer(note, Printing.text(datum)));
    }

    private boolean asks(Note note) {
        Note.Question question = note.question();
        return question != null && question.answer() != null;
    }
}
