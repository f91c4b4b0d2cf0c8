package gradviz.listing.interpreter;

import gradviz.engine.Tensor;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The functions of Python that ask what something is: `isinstance(x, Variable)`, `type(x)`.
record Types(Session session) {
    private static final List<String> NAMES =
            List.of("int", "float", "str", "bool", "list", "tuple", "dict", Modules.NDARRAY);

    static boolean isType(String name) {
        return NAMES.contains(name);
    }

    /// {@return what `print` shows for a type}
    static String text(String name) {
        return "<class '" + (name.equals(Modules.NDARRAY) ? "numpy.ndarray" : name) + "'>";
    }

    Datum call(String name, Arguments arguments) {
        if (name.equals("object")) {
            throw Fault.of(Complaint.OWN_ABSTRACT);
        }
        boolean two = name.equals("isinstance") || name.equals("hasattr");
        List<Operand> given = arguments.allowing().exactly(two ? 2 : 1);
        Datum first = given.getFirst().datum();
        return switch (name) {
            case "type" -> type(first);
            case "id" -> new Datum.Whole(session.identity(identity(first)), null);
            case "callable" -> new Datum.Truth(isCallable(first));
            case "hasattr" -> new Datum.Truth(has(first, given.get(1)));
            default -> new Datum.Truth(isInstance(first, given.get(1), given.get(1).datum()));
        };
    }

    private static Datum type(Datum datum) {
        return datum instanceof Datum.Own own
                ? own.kind()
                : new Datum.Callable(datum instanceof Datum.Array ? Modules.NDARRAY : datum.type());
    }

    private static boolean isCallable(Datum datum) {
        return Printing.isUncalled(datum);
    }

    /// {@return the one instance behind a thing}
    private static Object identity(Datum datum) {
        return switch (datum) {
            case Datum.Held held -> held.variable();
            case Datum.Own own -> own.fields();
            case Datum.Array array -> array.tensor();
            case Datum.Sequence sequence -> sequence.items();
            case Datum.Dictionary dictionary -> dictionary.pairs();
            case Datum.Creator creator -> creator.function();
            case Datum other -> other;
        };
    }

    private static boolean has(Datum datum, Operand name) {
        if (!(name.datum() instanceof Datum.Text(String attribute))) {
            throw Reading.argument(name, "hasattr");
        }
        return switch (datum) {
            case Datum.Held _ -> Attributes.OF_VARIABLE.contains(attribute);
            case Datum.Own own -> OwnAttributes.read(own, attribute) != null;
            case Datum.Module module -> Modules.member(module, attribute) != null;
            case Datum.Kind kind -> OwnAttributes.ofKind(kind, attribute) != null;
            case Datum _ -> false;
        };
    }

    private static boolean isInstance(Datum datum, Operand place, Datum type) {
        return switch (type) {
            case Datum.Sequence(List<Datum> types, boolean list) when !list ->
                    types.stream().anyMatch(one -> isInstance(datum, place, one));
            case Datum.Kind kind -> datum instanceof Datum.Own own && isKind(own.kind(), kind);
            case Datum.Callable(String name) -> is(datum, name, place);
            case Datum _ -> throw Reading.argument(place, "isinstance");
        };
    }

    @SuppressWarnings("ReferenceEquality") // A class is one instance.
    private static boolean isKind(Datum.@Nullable Kind kind, Datum.Kind wanted) {
        for (Datum.Kind one = kind; one != null; one = one.above()) {
            if (one.members() == wanted.members()) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(Datum datum, String type, Operand place) {
        return switch (type) {
            case "Variable" -> datum instanceof Datum.Held;
            case Owning.BASE ->
                    datum instanceof Datum.Creator
                            || datum instanceof Datum.Own own && own.kind().function();
            case Modules.NDARRAY -> datum instanceof Datum.Array;
            case "int" -> datum.type().equals("int") || datum instanceof Datum.Truth;
            case "float" ->
                    datum instanceof Datum.Real
                            || datum instanceof Datum.Array(Tensor tensor, _, _)
                                    && tensor.rank() == 0;
            case "str", "bool", "list", "tuple", "dict", "range" -> datum.type().equals(type);
            default -> throw Reading.argument(place, "isinstance");
        };
    }
}
