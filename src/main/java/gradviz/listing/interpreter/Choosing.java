package gradviz.listing.interpreter;

import gradviz.listing.Expression;

/// Conditions: what they come to, looking no further than needed.
record Choosing(Evaluator evaluator, Comparison comparison) {
    /// {@return what a row of comparisons comes to; the last one alone need not be a truth}
    Datum compared(Expression.Compared compared) {
        Datum left = evaluator.evaluate(compared.first());
        Datum result = Datum.None.NONE;
        int links = compared.links().size();
        for (int i = 0; i < links; i++) {
            Expression.Link link = compared.links().get(i);
            Datum right = evaluator.evaluate(link.operand());
            result = comparison.compare(link, left, right);
            if (i + 1 < links && !Truthiness.of(result, link.through())) {
                return result;
            }
            left = right;
        }
        return result;
    }

    /// {@return the operand that decides}
    Datum joined(Expression.Joined joined) {
        Datum last = Datum.None.NONE;
        for (int i = 0; i < joined.operands().size(); i++) {
            Expression operand = joined.operands().get(i);
            last = evaluator.evaluate(operand);
            boolean more = i + 1 < joined.operands().size();
            if (more && Truthiness.of(last, operand.span()) != joined.all()) {
                return last;
            }
        }
        return last;
    }

    Datum conditional(Expression.Conditional conditional) {
        return evaluator.evaluate(
                evaluator.holds(conditional.condition())
                        ? conditional.then()
                        : conditional.otherwise());
    }
}
