package gradviz.listing.interpreter;

import gradviz.engine.Variable;
import gradviz.listing.Complaint;
import gradviz.listing.Expression;
import gradviz.listing.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What stands behind `self.`: what was stored, what the class has, and what was applied.
final class OwnAttributes {
    private static final List<String> GIVEN = List.of("inputs", "outputs", "output", "generation");

    private OwnAttributes() {}

    static @Nullable Datum read(Datum.Own own, String name) {
        Datum field = own.fields().get(name);
        if (field != null) {
            return field;
        }
        Datum member = own.kind().members().get(name);
        if (member != null) {
            return member instanceof Datum.Routine ? new Datum.Method(own, name) : member;
        }
        if (name.equals("__class__")) {
            return own.kind();
        }
        OwnFunction node = own.node()[0];
        if (node == null) {
            return null;
        }
        return switch (name) {
            case "inputs" ->
                    variables(IntStream.range(0, node.inputCount()).mapToObj(node::input).toList());
            case "outputs" ->
                    variables(
                            IntStream.range(0, node.outputCount()).mapToObj(node::output).toList());
            case "output" -> node.outputCount() == 0 ? null : new Datum.Held(node.output(0), null);
            case "generation" -> new Datum.Whole(node.generation(), null);
            default -> null;
        };
    }

    /// {@return a method of the class above; one that is nowhere written does nothing}
    static @Nullable Datum read(Datum.Above above, String name) {
        Datum.Kind kind = above.above();
        boolean known = kind != null && kind.members().get(name) instanceof Datum.Routine;
        return known || name.equals("__init__") ? new Datum.Method(above, name) : null;
    }

    static @Nullable Datum ofKind(Datum.Kind kind, String name) {
        return name.equals("__name__") ? new Datum.Text(kind.name()) : kind.members().get(name);
    }

    private static Datum variables(List<Variable> all) {
        return new Datum.Sequence(
                all.stream().<Datum>map(x -> new Datum.Held(x, null)).toList(), true);
    }

    static void assign(Datum.Own own, Expression.Attribute target, Datum value) {
        if (own.kind().function() && GIVEN.contains(target.name())) {
            throw Fault.at(target.place(), Complaint.OWN_GIVEN, "name", target.name());
        }
        own.fields().put(target.name(), value);
    }

    static List<String> names(Datum.Own own) {
        List<String> names = new ArrayList<>(own.fields().keySet());
        names.addAll(own.kind().members().keySet());
        if (own.kind().function()) {
            names.addAll(GIVEN);
        }
        return names;
    }
}
