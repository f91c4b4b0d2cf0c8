package gradviz.listing.interpreter;

import gradviz.engine.Variable;
import gradviz.listing.Complaint;
import gradviz.listing.Expression;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names that are not known here: what to say, and what to write instead where it can be told.
final class Foreign {
    private static final String MAKE = "Variable(np.array(3.0))";

    /// More names than this nobody reads in a message.
    private static final int MOST_NAMED = 40;

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("torch", MAKE),
                    Map.entry("tensor", MAKE),
                    Map.entry("Tensor", MAKE),
                    Map.entry("Parameter", MAKE),
                    Map.entry("tf", MAKE),
                    Map.entry("tensorflow", MAKE),
                    Map.entry("jax", MAKE),
                    Map.entry("jnp", "np"),
                    Map.entry("as_variable", "x if isinstance(x, Variable) else Variable(x)"),
                    Map.entry("as_array", "np.array(x)"),
                    Map.entry("Layer", "class Linear:"),
                    Map.entry("Model", "class Model:"),
                    Map.entry("numerical_grad", "(f(x + h) - f(x - h)) / (2 * h)"),
                    Map.entry("numpy", "np"),
                    Map.entry("array", "np.array"),
                    Map.entry("set", "[]"),
                    Map.entry("true", "True"),
                    Map.entry("false", "False"),
                    Map.entry("none", "None"),
                    Map.entry("null", "None"),
                    Map.entry("nil", "None"),
                    Map.entry("ln", "log(x)"),
                    Map.entry("optimizer", "x.cleargrad()"),
                    Map.entry("zero_grad", "x.cleargrad()"),
                    Map.entry("cleargrad", "x.cleargrad()"),
                    Map.entry("cleargrads", "x.cleargrad()"),
                    Map.entry("backward", "y.backward()"),
                    Map.entry("grad", "x.grad"),
                    Map.entry("multiply", "mul(x0, x1)"),
                    Map.entry("subtract", "sub(x0, x1)"),
                    Map.entry("divide", "div(x0, x1)"),
                    Map.entry("power", "pow(x, 2)"));
    private static final Set<String> CLEARING =
            Set.of(
                    "zero_grad",
                    "zero_",
                    "zero_grads",
                    "clear_grad",
                    "clear_grads",
                    "cleargrads",
                    "clear_gradient",
                    "clear");
    private static final Set<String> READING =
            Set.of("numpy", "item", "detach", "tolist", "value", "values");
    private static final Set<String> NOT_NEEDED =
            Set.of(
                    "requires_grad",
                    "requires_grad_",
                    "is_leaf",
                    "cuda",
                    "cpu",
                    "to",
                    "eval",
                    "train",
                    "set_creator");
    private static final Set<String> LATER = Set.of("log_softmax", "input", "open");

    private Foreign() {}

    /// {@return the complaint about a name that means nothing}
    ///
    /// @param bound the names of the listing, in the order they were bound
    static Fault name(String name, Span span, Collection<String> bound) {
        String instead = NAMES.get(name);
        if (instead != null) {
            return Fault.at(span, Complaint.NAME_FOREIGN, "name", name, "instead", instead);
        }
        if (LATER.contains(name)) {
            String known = String.join(", ", Modules.OPERATIONS);
            return Fault.at(span, Complaint.NAME_LATER, "name", name, "known", known);
        }
        Set<String> all = new LinkedHashSet<>(bound);
        all.addAll(Modules.builtins());
        all.removeIf(known -> known.length() == 1 && Modules.builtins().contains(known));
        String near = Nearest.to(name, all);
        return near == null
                ? Fault.at(span, Complaint.NAME_UNKNOWN, "name", name)
                : Fault.at(span, Complaint.NAME_NEAR, "name", name, "near", near);
    }

    /// {@return the complaint about an attribute that a thing has not}
    ///
    /// @param written how the listing writes the thing
    /// @param owner the variable behind it, as written
    static Fault attribute(
            Expression.Attribute attribute,
            Datum target,
            String written,
            String owner,
            List<String> known) {
        String name = attribute.name();
        Span span = attribute.place();
        boolean variable =
                target instanceof Datum.Held
                        || target instanceof Datum.None
                        || target instanceof Datum.Array;
        if (variable && NOT_NEEDED.contains(name)) {
            return Fault.at(span, Complaint.ATTRIBUTE_NOT_NEEDED, "attribute", name);
        }
        String instead = variable ? instead(name, target, written, owner) : null;
        if (instead != null) {
            return Fault.at(
                    span, Complaint.ATTRIBUTE_FOREIGN, "attribute", name, "instead", instead);
        }
        if (target instanceof Datum.None(Variable gradientOf) && !written.equals("None")) {
            Complaint complaint =
                    gradientOf == null ? Complaint.ATTRIBUTE_NOTHING : Complaint.ATTRIBUTE_NONE;
            return Fault.at(span, complaint, "expression", written, "attribute", name);
        }
        return unknown(attribute, target.type(), known);
    }

    private static Fault unknown(Expression.Attribute attribute, String type, List<String> known) {
        String name = attribute.name();
        Span span = attribute.place();
        String near = Nearest.to(name, known);
        if (near != null) {
            return Fault.at(
                    span, Complaint.ATTRIBUTE_NEAR, "type", type, "attribute", name, "near", near);
        }
        if (Attributes.OF_VARIABLE.contains(name)) {
            return Fault.at(span, Complaint.ATTRIBUTE_OF_VARIABLE, "type", type, "attribute", name);
        }
        if (known.isEmpty()) {
            return Fault.at(span, Complaint.ATTRIBUTE_BARE, "type", type, "attribute", name);
        }
        if (known.size() > MOST_NAMED) {
            return Fault.at(span, Complaint.ATTRIBUTE_ABSENT, "type", type, "attribute", name);
        }
        String all = String.join(", ", known);
        return Fault.at(
                span, Complaint.ATTRIBUTE_UNKNOWN, "type", type, "attribute", name, "known", all);
    }

    private static @Nullable String instead(
            String name, Datum target, String written, String owner) {
        if (CLEARING.contains(name)) {
            return owner + ".cleargrad()";
        }
        if (target instanceof Datum.None) {
            return null;
        }
        if (READING.contains(name) && target instanceof Datum.Held) {
            return written + ".data";
        }
        return switch (name) {
            case "grad_fn" -> written + ".creator";
            case "gradient" -> written + ".grad";
            case "retain_grad" -> written + ".backward(retain_grad=True)";
            case "neg", "square", "exp", "log", "sin", "cos", "tanh" -> name + "(" + written + ")";
            case "add", "sub", "mul", "div", "pow" -> name + "(" + written + ", ...)";
            default -> null;
        };
    }
}
