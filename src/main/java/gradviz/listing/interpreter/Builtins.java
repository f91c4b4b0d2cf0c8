package gradviz.listing.interpreter;

import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The functions that Python has of its own, on plain numbers and on lists of them.
final class Builtins {
    private Builtins() {}

    static Datum length(Operand operand) {
        return switch (operand.datum()) {
            case Datum.Sequence sequence -> new Datum.Whole(sequence.items().size(), null);
            case Datum.Text(String text) ->
                    new Datum.Whole(text.codePointCount(0, text.length()), null);
            case Datum.Array array when array.tensor().rank() > 0 ->
                    new Datum.Whole(array.tensor().shape()[0], null);
            case Datum.Held held when held.variable().data().rank() > 0 ->
                    new Datum.Whole(held.variable().data().shape()[0], null);
            case Datum other ->
                    throw Fault.at(operand.span(), Complaint.NO_LENGTH, "type", other.type());
        };
    }

    /// {@return what Python's own function of that name gives, or null where arrays or variables
    /// are among the arguments, or it has none}
    static @Nullable Datum onPlainNumbers(String name, List<Operand> given, Span span) {
        List<Datum> numbers = numbers(given);
        if (numbers == null) {
            return null;
        }
        boolean list = given.getFirst().datum() instanceof Datum.Sequence;
        return switch (name) {
            case "abs" -> list || numbers.size() != 1 ? null : absolute(numbers.getFirst());
            case "sum" -> list ? total(numbers, span) : null;
            case "max" -> extreme(numbers, true);
            case "min" -> extreme(numbers, false);
            default -> null;
        };
    }

    /// {@return the arguments, or the items of the only one, if they are plain numbers}
    private static @Nullable List<Datum> numbers(List<Operand> given) {
        List<Datum> all = new ArrayList<>(given.stream().map(Operand::datum).toList());
        if (all.size() == 1 && all.getFirst() instanceof Datum.Sequence(List<Datum> items, _)) {
            all = new ArrayList<>(items);
        }
        boolean plain = !all.isEmpty() && all.stream().allMatch(Datum.Plain.class::isInstance);
        return plain ? all : null;
    }

    private static Datum absolute(Datum number) {
        return number instanceof Datum.Whole(long value, _)
                ? new Datum.Whole(Math.abs(value), null)
                : new Datum.Real(Math.abs(((Datum.Plain) number).real()), null);
    }

    private static Datum total(List<Datum> numbers, Span span) {
        Datum sum = new Datum.Whole(0, null);
        for (Datum number : numbers) {
            sum = Arithmetic.compute("+", sum, number, span);
        }
        return sum;
    }

    private static Datum extreme(List<Datum> numbers, boolean largest) {
        Datum best = numbers.getFirst();
        for (Datum number : numbers) {
            double difference = ((Datum.Plain) number).real() - ((Datum.Plain) best).real();
            best = (largest ? difference > 0 : difference < 0) ? number : best;
        }
        return best;
    }
}
