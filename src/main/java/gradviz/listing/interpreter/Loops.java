package gradviz.listing.interpreter;

import gradviz.listing.Expression;
import gradviz.listing.Statement;
import gradviz.trace.Scope;
import java.util.Iterator;

/// Runs loops; each pass through one is a scope of the trace.
record Loops(Session session, Evaluator evaluator, Assigning assigning, Blocks blocks) {
    private static final int LONGEST = 20;

    Flow run(Statement.For loop) {
        Datum items = evaluator.evaluate(loop.items());
        Iterator<Datum> iterator = evaluator.iterating().over(items, loop.items().span());
        while (iterator.hasNext()) {
            session.at(loop.span());
            Datum item = iterator.next();
            session.enter(Scope.Kind.ITERATION, title(loop, item), loop.span().line());
            assigning.give(loop.target(), item, loop.items().span());
            Flow flow = blocks.run(loop.body());
            session.leave();
            if (flow != Flow.Way.ON && flow != Flow.Way.CONTINUE) {
                return flow == Flow.Way.BREAK ? Flow.Way.ON : flow;
            }
            session.at(loop.span());
        }
        return blocks.run(loop.otherwise());
    }

    Flow run(Statement.While loop) {
        while (true) {
            session.at(loop.span());
            if (!evaluator.holds(loop.condition())) {
                return blocks.run(loop.otherwise());
            }
            session.enter(Scope.Kind.ITERATION, "while", loop.span().line());
            Flow flow = blocks.run(loop.body());
            session.leave();
            if (flow != Flow.Way.ON && flow != Flow.Way.CONTINUE) {
                return flow == Flow.Way.BREAK ? Flow.Way.ON : flow;
            }
        }
    }

    /// {@return what tells one pass from the others: `i = 3`, or the names alone where the item is
    /// more than a number}
    private String title(Statement.For loop, Datum item) {
        String name = session.source(loop.target().span());
        boolean brief =
                loop.target() instanceof Expression.Name
                        && (item instanceof Datum.Plain || item instanceof Datum.Text);
        String text = brief ? Printing.text(item) : "";
        return brief && text.length() <= LONGEST ? name + " = " + text : name;
    }
}
