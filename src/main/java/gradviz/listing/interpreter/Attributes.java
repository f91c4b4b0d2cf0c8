package gradviz.listing.interpreter;

import gradviz.engine.Function;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import gradviz.listing.Complaint;
import gradviz.listing.Expression;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands behind the dot: `x.grad`, `np.array`.
final class Attributes {
    private static final List<String> METHODS = GraphMethods.NAMES;
    private static final List<String> ARRAY_METHODS =
            List.of("sum", "mean", "max", "min", "reshape", "transpose", "clip");
    static final List<String> OF_VARIABLE =
            List.of(
                    "data",
                    "grad",
                    "name",
                    "creator",
                    "generation",
                    "shape",
                    "ndim",
                    "size",
                    "T",
                    "sum",
                    "mean",
                    "max",
                    "min",
                    "reshape",
                    "transpose",
                    "clip",
                    "backward",
                    "cleargrad",
                    "unchain",
                    "unchain_backward");
    private static final List<String> OF_ARRAY =
            List.of(
                    "shape",
                    "ndim",
                    "size",
                    "T",
                    "sum",
                    "mean",
                    "max",
                    "min",
                    "reshape",
                    "transpose",
                    "clip",
                    "dtype",
                    "argmax",
                    "argmin",
                    "any",
                    "all",
                    "std",
                    "astype",
                    "flatten",
                    "copy",
                    "item",
                    "tolist");
    private static final List<String> OF_CREATOR = List.of("generation");

    private final Session session;
    private final Applying applying;

    Attributes(Session session, Applying applying) {
        this.session = session;
        this.applying = applying;
    }

    Datum read(Expression.Attribute attribute, Datum target) {
        Datum value =
                switch (target) {
                    case Datum.Held held -> ofVariable(held, attribute);
                    case Datum.Array array -> ofArray(array, attribute);
                    case Datum.Creator(OwnFunction own) ->
                            OwnAttributes.read(own.self(), attribute.name());
                    case Datum.Creator creator -> ofCreator(creator.function(), attribute.name());
                    case Datum.Module module -> Modules.member(module, attribute.name());
                    case Datum.Own own -> OwnAttributes.read(own, attribute.name());
                    case Datum.Above above -> OwnAttributes.read(above, attribute.name());
                    case Datum.Kind kind -> OwnAttributes.ofKind(kind, attribute.name());
                    case Datum.Routine routine when attribute.name().equals("__name__") ->
                            new Datum.Text(routine.definition().name());
                    case Datum.Callable(String name) when attribute.name().equals("__name__") ->
                            new Datum.Text(name.substring(name.lastIndexOf('.') + 1));
                    case Datum.Sequence _, Datum.Dictionary _, Datum.Text _
                            when methods(target).contains(attribute.name()) ->
                            new Datum.Method(target, attribute.name());
                    case Datum _ -> null;
                };
        if (value == null) {
            throw unknown(attribute, target);
        }
        return value;
    }

    private static List<String> methods(Datum target) {
        return switch (target) {
            case Datum.Dictionary _ -> Dictionaries.METHODS;
            case Datum.Sequence(_, boolean list) -> list ? Methods.OF_LIST : Methods.OF_TUPLE;
            case Datum _ -> Methods.OF_TEXT;
        };
    }

    private @Nullable Datum ofVariable(Datum.Held held, Expression.Attribute attribute) {
        Variable x = held.variable();
        String name = attribute.name();
        if (METHODS.contains(name)) {
            return new Datum.Method(held, name);
        }
        return switch (name) {
            case "data" -> new Datum.Array(session.lent(x), null);
            case "grad" -> gradient(x);
            case "name" -> label(x);
            case "creator" -> creator(x.creator());
            case "generation" -> new Datum.Whole(x.generation(), null);
            default -> ofEither(held, x.data(), attribute);
        };
    }

    private @Nullable Datum ofArray(Datum.Array array, Expression.Attribute attribute) {
        String name = attribute.name();
        if (ArrayMethods.NAMES.contains(name)) {
            return new Datum.Method(array, name);
        }
        return name.equals("dtype")
                ? new Datum.Text(array.elements().type())
                : ofEither(array, array.tensor(), attribute);
    }

    private @Nullable Datum ofEither(Datum owner, Tensor data, Expression.Attribute attribute) {
        String name = attribute.name();
        if (ARRAY_METHODS.contains(name)) {
            return new Datum.Method(owner, name);
        }
        return switch (name) {
            case "shape" -> Datum.Sequence.shape(data.shape());
            case "ndim" -> new Datum.Whole(data.rank(), null);
            case "size" -> new Datum.Whole(data.size(), null);
            case "T" -> {
                Operand operand = new Operand(owner, attribute.target().span());
                yield applying.array(
                        "transpose",
                        List.of(operand),
                        attribute.span(),
                        owner instanceof Datum.Array);
            }
            default -> null;
        };
    }

    private static Datum gradient(Variable x) {
        Variable gradient = x.grad();
        return gradient == null ? new Datum.None(x) : new Datum.Held(gradient, x);
    }

    private Datum label(Variable x) {
        String label = session.label(x);
        return label == null ? Datum.None.NONE : new Datum.Text(label);
    }

    private static Datum creator(@Nullable Function creator) {
        return creator == null ? Datum.None.NONE : new Datum.Creator(creator);
    }

    private static @Nullable Datum ofCreator(Function function, String name) {
        return name.equals("generation") ? new Datum.Whole(function.generation(), null) : null;
    }

    void assign(Expression.Attribute target, Datum owner, Datum value, Span valueSpan) {
        if (owner instanceof Datum.Own own) {
            OwnAttributes.assign(own, target, value);
            if (value instanceof Datum.Held held && !own.kind().function()) {
                named(target.name(), held.variable(), valueSpan);
            }
            return;
        }
        if (!(owner instanceof Datum.Held(Variable x, _))) {
            throw unknown(target, owner);
        }
        String written = session.source(target.span());
        String name = target.name();
        if (name.equals("data")) {
            x.setData(dataOf(value, valueSpan));
        } else if (name.equals("name")) {
            session.label(x, nameOf(value, valueSpan));
        } else if (name.equals("grad")) {
            if (!(value instanceof Datum.None)) {
                String variable = session.source(target.target().span());
                throw Fault.at(target.span(), Complaint.GRAD_FIXED, "variable", variable);
            }
            x.clearGrad();
        } else if (OF_VARIABLE.contains(name)) {
            throw Fault.at(
                    target.span(),
                    Complaint.ATTRIBUTE_FIXED,
                    "attribute",
                    name,
                    "expression",
                    written);
        } else {
            throw unknown(target, owner);
        }
    }

    /// What an object of a class keeps goes by the name that it keeps it under.
    private void named(String name, Variable variable, Span span) {
        if (!session.quiet() && session.engine.isRecording()) {
            int call = session.scope().call();
            session.recorder.expression(session.source(span));
            session.recorder.boundWithin(call > 0 ? call : session.nextCall(), name, variable);
        }
    }

    private static Tensor dataOf(Datum value, Span span) {
        return switch (value) {
            case Datum.Plain plain -> Tensor.scalar(plain.real());
            case Datum.Array(Tensor tensor, _, _) -> tensor;
            case Datum.Held held -> held.variable().data();
            case Datum other -> throw Fault.at(span, Complaint.DATA_TYPE, "type", other.type());
        };
    }

    static @Nullable String nameOf(Datum value, Span span) {
        return switch (value) {
            case Datum.Text(String text) -> text;
            case Datum.None _ -> null;
            case Datum other -> throw Fault.at(span, Complaint.NAME_NO_TEXT, "type", other.type());
        };
    }

    private Fault unknown(Expression.Attribute attribute, Datum target) {
        Expression owner = attribute.target();
        if (owner instanceof Expression.Attribute(_, Expression x, String name, _)
                && name.equals("grad")) {
            owner = x;
        }
        String written = session.source(attribute.target().span());
        List<String> known =
                switch (target) {
                    case Datum.Held _ -> OF_VARIABLE;
                    case Datum.Array _ -> OF_ARRAY;
                    case Datum.Creator _ -> OF_CREATOR;
                    case Datum.Module module -> Modules.members(module);
                    case Datum.Sequence _, Datum.Dictionary _, Datum.Text _ -> methods(target);
                    case Datum.Own own -> OwnAttributes.names(own);
                    case Datum _ -> List.of();
                };
        return Foreign.attribute(attribute, target, written, session.source(owner.span()), known);
    }
}
