package gradviz.listing.interpreter;

import gradviz.listing.Expression;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/// Makes the lists of comprehensions; their names mean nothing outside.
record Comprehending(Session session, Evaluator evaluator) {
    Datum of(Expression.Comprehension made) {
        List<Datum> items = new ArrayList<>();
        Names inner = new Names(session.scope(), Set.of(), Set.of(), 0);
        session.within(inner, () -> collect(made, 0, items));
        return switch (made.form()) {
            case LIST -> new Datum.Sequence(items, true);
            case COMING -> new Datum.Coming("generator", items.iterator());
            case DICTIONARY -> {
                Datum.Dictionary dictionary = new Datum.Dictionary();
                Dictionaries.putAll(dictionary, items, made.item().span());
                yield dictionary;
            }
        };
    }

    private void collect(Expression.Comprehension made, int clause, List<Datum> into) {
        if (clause == made.clauses().size()) {
            session.grow(into.size() + 1, 1);
            into.add(evaluator.evaluate(made.item()));
            return;
        }
        Expression.Clause loop = made.clauses().get(clause);
        Datum all = evaluator.evaluate(loop.items());
        Iterator<Datum> items = evaluator.iterating().over(all, loop.items().span());
        Assigning assigning = new Assigning(session, evaluator);
        while (items.hasNext()) {
            assigning.give(loop.target(), items.next(), loop.items().span());
            if (loop.conditions().stream().allMatch(evaluator::holds)) {
                collect(made, clause + 1, into);
            }
        }
    }
}
