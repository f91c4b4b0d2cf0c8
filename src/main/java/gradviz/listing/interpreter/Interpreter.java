package gradviz.listing.interpreter;

import gradviz.engine.Engine;
import gradviz.engine.ShapeException;
import gradviz.engine.Tensor;
import gradviz.engine.TooLargeException;
import gradviz.listing.Complaint;
import gradviz.listing.Expression;
import gradviz.listing.Fault;
import gradviz.listing.Listing;
import gradviz.listing.Note;
import gradviz.listing.Problem;
import gradviz.listing.Span;
import gradviz.listing.Statement;
import gradviz.trace.Recorder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Runs the statements of a listing one after the other, until the end or the first problem.
public final class Interpreter {
    private final Session session;
    private final Evaluator evaluator;
    private final Modules modules;
    private final List<Note> questions;
    private final List<Outcome.Answer> answers = new ArrayList<>();
    private Span place = Span.START;

    /// @param engine the recorder listens to it
    /// @param tick called often; ends the run by throwing a [Fault]
    public Interpreter(Listing listing, Engine engine, Recorder recorder, Runnable tick) {
        this.session = new Session(listing, engine, recorder, tick);
        this.modules = new Modules(session.names);
        this.evaluator = new Evaluator(session);
        this.questions =
                new ArrayList<>(listing.notes().stream().filter(Interpreter::asks).toList());
    }

    /// {@return what became of the run; a listing with a mistake in its text is not run at all}
    public Outcome run() {
        Problem problem = session.listing.problem();
        if (problem == null) {
            problem = runAll();
        }
        return new Outcome(
                session.output(), session.variableNames(), session.literals, answers, problem);
    }

    private @Nullable Problem runAll() {
        try {
            List<Statement> statements = session.listing.statements();
            for (int i = 0; i < statements.size(); i++) {
                Statement statement = statements.get(i);
                execute(statement);
                boolean last = i + 1 == statements.size();
                int next = last ? Integer.MAX_VALUE : statements.get(i + 1).span().line();
                answerUpTo(last ? next : next - 1, statement);
            }
            return null;
        } catch (Fault fault) {
            return fault.problem(place);
        } catch (ShapeException shapes) {
            return Applying.misfit(shapes).problem(place);
        } catch (TooLargeException array) {
            String limit = String.format(Locale.ROOT, "%,d", Tensor.MOST);
            return Fault.of(Complaint.LIMIT_ARRAY, "shape", array.shape(), "limit", limit)
                    .problem(place);
        }
    }

    private void execute(Statement statement) {
        place = statement.span();
        session.recorder.at(place.line());
        session.tick.run();
        switch (statement) {
            case Statement.Assign assign -> assign(assign);
            case Statement.Evaluate evaluate -> evaluate(evaluate.expression());
            case Statement.Import imported -> modules.enter(imported);
        }
    }

    private void evaluate(Expression expression) {
        Datum datum = evaluator.evaluate(expression);
        evaluator.refuseUncalled(datum, expression.span());
    }

    private void assign(Statement.Assign assign) {
        Datum value = evaluator.evaluate(assign.value());
        evaluator.refuseUncalled(value, assign.value().span());
        if (assign.target() instanceof Expression.Attribute attribute) {
            evaluator.assign(attribute, value, assign.value().span());
        } else if (assign.target() instanceof Expression.Name(_, String name)) {
            if (value instanceof Datum.Held held) {
                session.recorder.expression(session.source(assign.value().span()));
                session.recorder.bound(name, held.variable());
            }
            session.names.put(name, value);
        }
    }

    private void answerUpTo(int line, Statement statement) {
        while (!questions.isEmpty()) {
            Note note = questions.getFirst();
            boolean later = note.line() > Math.max(line, statement.lastLine());
            Note.Question question = note.question();
            Expression answer = question == null ? null : question.answer();
            if (later || answer == null) {
                return;
            }
            questions.removeFirst();
            session.quietly(() -> answer(note, answer));
        }
    }

    private void answer(Note note, Expression answer) {
        place = answer.span();
        Datum datum = evaluator.evaluate(answer);
        if (datum instanceof Datum.Method || datum instanceof Datum.Callable) {
            String written = answer.span().of(session.listing.text());
            throw Fault.at(answer.span(), Complaint.QUESTION_EFFECT, "expression", written);
        }
        answers.add(new Outcome.Answer(note, Printing.text(datum)));
    }

    private static boolean asks(Note note) {
        Note.Question question = note.question();
        return question != null && question.answer() != null;
    }
}
