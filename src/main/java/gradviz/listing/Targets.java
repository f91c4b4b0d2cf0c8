package gradviz.listing;

import java.util.List;

/// Tells what a value can be given to.
///
/// @param text of the listing
record Targets(String text) {
    /// {@return the target, if values can be given to it}
    Expression checked(Expression target) {
        check(target);
        return target;
    }

    private void check(Expression target) {
        switch (target) {
            case Expression.Name _, Expression.Attribute _, Expression.Subscript _ -> {}
            case Expression.Tuple tuple -> several(tuple.items());
            case Expression.Items items -> several(items.items());
            case Expression.Number _,
                    Expression.Quoted _,
                    Expression.Word _,
                    Expression.Signed _,
                    Expression.Chain _,
                    Expression.Compared _,
                    Expression.Joined _,
                    Expression.Not _,
                    Expression.Conditional _,
                    Expression.Lambda _,
                    Expression.Formatted _,
                    Expression.Comprehension _,
                    Expression.Pairs _,
                    Expression.Star _,
                    Expression.Power _,
                    Expression.Call _ ->
                    throw cannot(target);
        }
    }

    private void several(List<Expression> targets) {
        boolean before = false;
        for (Expression target : targets) {
            boolean star = target instanceof Expression.Star;
            if (star && before) {
                throw Fault.at(target.span(), Complaint.STAR_TWICE);
            }
            before |= star;
            check(target instanceof Expression.Star(Span _, Expression operand) ? operand : target);
        }
    }

    /// {@return the target, if it is one alone}
    Expression single(Expression target) {
        if (target instanceof Expression.Tuple || target instanceof Expression.Items) {
            throw cannot(target);
        }
        return checked(target);
    }

    private Fault cannot(Expression target) {
        String written = SourceText.brief(text, target.span());
        return Fault.at(target.span(), Complaint.CANNOT_ASSIGN, "target", written);
    }
}
