package gradviz.listing.interpreter;

import gradviz.engine.ShapeException;
import gradviz.engine.Tensor;
import gradviz.listing.Complaint;
import gradviz.listing.Expression;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/// Compares things as Python does.
///
/// @param iterating goes over what something may be in
record Comparison(Iterating iterating) {
    private static final int DEEPEST = 100;
    private static final int UNORDERED = 2;

    Datum compare(Expression.Link link, Datum left, Datum right) {
        Span place = link.place();
        return switch (link.operator()) {
            case "is" -> new Datum.Truth(same(left, right));
            case "is not" -> new Datum.Truth(!same(left, right));
            case "in" -> new Datum.Truth(isIn(left, right, link));
            case "not in" -> new Datum.Truth(!isIn(left, right, link));
            case "==" -> equality(left, right, true, place);
            case "!=" -> equality(left, right, false, place);
            default -> ordering(link.operator(), left, right, place);
        };
    }

    @SuppressWarnings("ReferenceEquality") // It is what `is` asks.
    private static boolean same(Datum left, Datum right) {
        return switch (left) {
            case Datum.None _ -> right instanceof Datum.None;
            case Datum.Truth(boolean value) ->
                    right instanceof Datum.Truth(boolean other) && value == other;
            case Datum.Whole(long value, _) ->
                    right instanceof Datum.Whole(long other, _) && value == other;
            case Datum.Text(String value) ->
                    right instanceof Datum.Text(String other) && value.equals(other);
            case Datum.Held held ->
                    right instanceof Datum.Held other && held.variable() == other.variable();
            case Datum.Array array ->
                    right instanceof Datum.Array other && array.tensor() == other.tensor();
            case Datum.Own own ->
                    right instanceof Datum.Own other && own.fields() == other.fields();
            case Datum.Callable callable -> callable.equals(right);
            case Datum.Creator creator ->
                    right instanceof Datum.Creator other && creator.function() == other.function();
            case Datum other -> other == right;
        };
    }

    private boolean isIn(Datum item, Datum all, Expression.Link link) {
        if (all instanceof Datum.Text(String text) && item instanceof Datum.Text(String part)) {
            return text.contains(part);
        }
        if (all instanceof Datum.Dictionary(Map<Object, Datum.Pair> pairs)) {
            return pairs.containsKey(Dictionaries.key(item, link.place()));
        }
        Iterator<Datum> items = iterating.over(all, link.operand().span());
        while (items.hasNext()) {
            if (equal(items.next(), item, link.place())) {
                return true;
            }
        }
        return false;
    }

    private static Datum equality(Datum left, Datum right, boolean wanted, Span place) {
        if (isArray(left) && isNumeric(right) || isArray(right) && isNumeric(left)) {
            return elements(left, right, place, order -> (order == 0) == wanted);
        }
        return new Datum.Truth(equal(left, right, place) == wanted);
    }

    static boolean equal(Datum left, Datum right, Span place) {
        return equal(left, right, 0, place);
    }

    private static boolean equal(Datum left, Datum right, int depth, Span place) {
        if (depth > DEEPEST) {
            throw Fault.at(place, Complaint.LIMIT_NESTING, "limit", Integer.toString(DEEPEST));
        }
        if (left instanceof Datum.Sequence(List<Datum> a, boolean list)
                && right instanceof Datum.Sequence(List<Datum> b, boolean other)) {
            if (list != other || a.size() != b.size()) {
                return false;
            }
            for (int i = 0; i < a.size(); i++) {
                if (!equal(a.get(i), b.get(i), depth + 1, place)) {
                    return false;
                }
            }
            return true;
        }
        if (isNumeric(left) && isNumeric(right)) {
            return Truthiness.of(elements(left, right, place, order -> order == 0), place);
        }
        return left instanceof Datum.Range && left.equals(right) || same(left, right);
    }

    static Datum ordering(String operator, Datum left, Datum right, Span place) {
        IntPredicate holds =
                switch (operator) {
                    case "<" -> order -> order < 0;
                    case "<=" -> order -> order <= 0;
                    case ">" -> order -> order > 0 && order != UNORDERED;
                    case ">=" -> order -> order >= 0 && order != UNORDERED;
                    default -> throw new IllegalArgumentException(operator);
                };
        if (isNumeric(left) && isNumeric(right)) {
            return elements(left, right, place, holds);
        }
        if (left instanceof Datum.Text(String a) && right instanceof Datum.Text(String b)) {
            return new Datum.Truth(holds.test(Integer.signum(a.compareTo(b))));
        }
        if (left instanceof Datum.Sequence a
                && right instanceof Datum.Sequence b
                && a.list() == b.list()) {
            return sequences(operator, a.items(), b.items(), place);
        }
        boolean held = left instanceof Datum.Held || right instanceof Datum.Held;
        throw Fault.at(
                place,
                held ? Complaint.COMPARED_VARIABLE : Complaint.COMPARED,
                "operator",
                operator,
                "left",
                left.type(),
                "right",
                right.type());
    }

    /// The first items that differ decide, else the lengths.
    private static Datum sequences(String operator, List<Datum> a, List<Datum> b, Span place) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            if (!equal(a.get(i), b.get(i), place)) {
                return ordering(operator, a.get(i), b.get(i), place);
            }
        }
        return ordering(
                operator, new Datum.Whole(a.size(), null), new Datum.Whole(b.size(), null), place);
    }

    private static boolean isArray(Datum datum) {
        return datum instanceof Datum.Array;
    }

    private static boolean isNumeric(Datum datum) {
        return datum instanceof Datum.Plain || datum instanceof Datum.Truth || isArray(datum);
    }

    private static Datum elements(Datum left, Datum right, Span place, IntPredicate holds) {
        if (!isArray(left) && !isArray(right)) {
            return new Datum.Truth(holds.test(order(plain(left), plain(right))));
        }
        try {
            Tensor all =
                    tensor(left)
                            .zip("==", tensor(right), (a, b) -> holds.test(order(a, b)) ? 1 : 0);
            return Elements.TRUTH.made(all);
        } catch (ShapeException shapes) {
            throw Applying.misfit(shapes, place);
        }
    }

    private static Datum.Plain plain(Datum datum) {
        return switch (datum) {
            case Datum.Plain plain -> plain;
            case Datum.Truth(boolean value) -> new Datum.Whole(value ? 1 : 0, null);
            case Datum other -> throw new IllegalArgumentException(other.type());
        };
    }

    private static Tensor tensor(Datum datum) {
        return datum instanceof Datum.Array array
                ? array.tensor()
                : Tensor.scalar(plain(datum).real());
    }

    /// Whole numbers are compared exactly, also with a number that is not.
    private static int order(Datum.Plain left, Datum.Plain right) {
        if (left instanceof Datum.Real a && right instanceof Datum.Real b) {
            return order(a.real(), b.real());
        }
        if (left instanceof Datum.Whole(long a, _) && right instanceof Datum.Whole(long b, _)) {
            return Long.compare(a, b);
        }
        if (isInfinite(left) || isInfinite(right)) {
            return order(left.real(), right.real());
        }
        return exact(left).compareTo(exact(right));
    }

    private static boolean isInfinite(Datum.Plain number) {
        return number instanceof Datum.Real(double value, _) && !Double.isFinite(value);
    }

    private static BigDecimal exact(Datum.Plain number) {
        return switch (number) {
            case Datum.Whole(long value, _) -> BigDecimal.valueOf(value);
            case Datum.Huge(BigInteger value, _) -> new BigDecimal(value);
            case Datum.Real(double value, _) -> new BigDecimal(value);
        };
    }

    private static int order(double a, double b) {
        return a < b ? -1 : a > b ? 1 : a == b ? 0 : UNORDERED;
    }
}
