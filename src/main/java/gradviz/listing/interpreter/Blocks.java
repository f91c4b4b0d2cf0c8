package gradviz.listing.interpreter;

import gradviz.listing.Complaint;
import gradviz.listing.Definition;
import gradviz.listing.Expression;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import gradviz.listing.Statement;
import java.util.List;

/// Runs statements one after the other.
final class Blocks {
    private final Session session;
    private final Evaluator evaluator;
    private final Assigning assigning;
    private final Loops loops;
    private final Modules modules;
    private final Answering answering;

    Blocks(Session session) {
        this.session = session;
        this.evaluator = new Evaluator(session, this::run);
        this.assigning = new Assigning(session, evaluator);
        this.loops = new Loops(session, evaluator, assigning, this);
        this.modules = new Modules(session);
        this.answering = new Answering(session, evaluator);
    }

    /// Runs all of a listing.
    void runListing() {
        run(session.listing.statements(), Integer.MAX_VALUE);
    }

    Flow run(List<Statement> statements) {
        int last = statements.isEmpty() ? 0 : statements.getLast().ownLastLine();
        return run(statements, last);
    }

    /// @param last the line up to which the last statement's questions may stand
    private Flow run(List<Statement> statements, int last) {
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            Flow flow = execute(statement);
            int next = i + 1 == statements.size() ? last : statements.get(i + 1).span().line() - 1;
            answering.after(statement, next);
            if (flow != Flow.Way.ON) {
                return flow;
            }
        }
        return Flow.Way.ON;
    }

    private Flow execute(Statement statement) {
        session.at(statement.span());
        switch (statement) {
            case Statement.Assign assign -> assigning.assign(assign);
            case Statement.Augment augment -> assigning.augment(augment);
            case Statement.Evaluate evaluate -> evaluate(evaluate.expression());
            case Statement.Import imported -> modules.enter(imported);
            case Statement.Delete delete -> delete.targets().forEach(assigning::delete);
            case Statement.Assert asserted -> check(asserted);
            case Statement.Define define -> define(define.definition());
            case Statement.Global _ -> {}
            case Statement.ClassDefinition defined ->
                    session.scope().put(defined.name(), evaluator.kind(defined));
            case Statement.With _ -> throw Fault.of(Complaint.NO_WITH);
            case Statement.For loop -> {
                return loops.run(loop);
            }
            case Statement.While loop -> {
                return loops.run(loop);
            }
            case Statement.If choice -> {
                return choose(choice);
            }
            case Statement.Return returned -> {
                return returned(returned);
            }
            case Statement.Bare bare -> {
                return flowOf(bare.word());
            }
        }
        return Flow.Way.ON;
    }

    private static Flow flowOf(Statement.Word word) {
        return switch (word) {
            case PASS -> Flow.Way.ON;
            case BREAK -> Flow.Way.BREAK;
            case CONTINUE -> Flow.Way.CONTINUE;
        };
    }

    private void evaluate(Expression expression) {
        Datum datum = evaluator.evaluate(expression);
        if (Printing.isUncalled(datum)) {
            String written = session.source(expression.span());
            throw Fault.at(expression.span(), Complaint.NOT_CALLED, "expression", written);
        }
    }

    private Flow choose(Statement.If choice) {
        for (Statement.Branch branch : choice.branches()) {
            session.at(branch.span());
            if (evaluator.holds(branch.condition())) {
                return run(branch.body());
            }
        }
        return run(choice.otherwise());
    }

    private Flow returned(Statement.Return returned) {
        Expression value = returned.value();
        return value == null
                ? new Flow.Returned(Datum.None.NONE, returned.span())
                : new Flow.Returned(evaluator.evaluate(value), value.span());
    }

    private void check(Statement.Assert asserted) {
        if (evaluator.holds(asserted.condition())) {
            return;
        }
        Span place = asserted.condition().span();
        Expression message = asserted.message();
        String written = session.source(place);
        throw message == null
                ? Fault.at(place, Complaint.ASSERTED, "expression", written)
                : Fault.at(
                        place,
                        Complaint.ASSERTED_WITH,
                        "message",
                        Printing.text(evaluator.evaluate(message)));
    }

    private void define(Definition definition) {
        session.scope().put(definition.name(), evaluator.routine(definition));
    }
}
