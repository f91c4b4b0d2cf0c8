package gradviz.listing.interpreter;

import gradviz.engine.Function;
import gradviz.engine.ShapeException;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import gradviz.engine.function.Operations;
import gradviz.engine.function.Pow;
import gradviz.engine.function.Power;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.ArrayList;
import java.util.List;

/// Applies functions to what a listing gives them; a plain number becomes a constant.
final class Applying {
    private final Session session;

    Applying(Session session) {
        this.session = session;
    }

    /// {@return the complaint about shapes that do not fit, wherever they met}
    static Fault misfit(ShapeException shapes) {
        return Fault.of(Complaint.SHAPES, words(shapes));
    }

    static Fault misfit(ShapeException shapes, Span place) {
        return Fault.at(place, Complaint.SHAPES, words(shapes));
    }

    private static String[] words(ShapeException shapes) {
        return new String[] {
            "operation", shapes.operation(), "left", shapes.left(), "right", shapes.right()
        };
    }

    Datum unary(Function function, Operand operand, Span whole) {
        return apply(function, List.of(operand), whole);
    }

    /// Applies a function that takes more than variables; its inputs are variables, or, for a
    /// method of an array, arrays, and then so is the result.
    Datum array(String name, List<Operand> given, Span whole, boolean plain) {
        ArrayFunctions.Signature signature = ArrayFunctions.of(name);
        if (signature == null) {
            throw new IllegalArgumentException(name);
        }
        Arguments arguments = new Arguments(name, whole, joined(name, given));
        Bound bound = arguments.bind(signature.required(), signature.parameters());
        List<Operand> inputs = inputs(name, signature, bound);
        Tensor[] data = tensors(name, inputs);
        try {
            Function function = signature.maker().make(data[0], bound);
            return plain
                    ? elements(name, inputs).made(function.evaluate(data)[0])
                    : apply(function, inputs, whole);
        } catch (ShapeException shapes) {
            throw misfit(shapes, whole);
        }
    }

    /// {@return what the elements of a result are, where all inputs are arrays}
    private static Elements elements(String name, List<Operand> inputs) {
        Elements all = Elements.TRUTH;
        for (Operand input : inputs) {
            all = all.with(Elements.of(input.datum()));
        }
        return switch (name) {
            case "mean" -> Elements.REAL;
            case "sum", "clip" -> all.with(Elements.WHOLE);
            default -> all;
        };
    }

    /// `reshape` and `transpose` may have their whole numbers one by one.
    private static List<Operand> joined(String name, List<Operand> given) {
        boolean several = name.equals("reshape") || name.equals("transpose");
        if (!several || given.size() < 2 || !(given.get(1).datum() instanceof Datum.Whole)) {
            return given;
        }
        List<Operand> rest = given.subList(1, given.size());
        List<Datum> numbers = rest.stream().map(Operand::datum).toList();
        Span span = rest.getFirst().span().to(rest.getLast().span());
        return List.of(given.getFirst(), new Operand(new Datum.Sequence(numbers, false), span));
    }

    private static List<Operand> inputs(
            String name, ArrayFunctions.Signature signature, Bound bound) {
        if (name.equals("concatenate")) {
            Operand all = bound.need("xs");
            if (all.datum() instanceof Datum.Sequence(List<Datum> items, _) && !items.isEmpty()) {
                return items.stream().map(item -> new Operand(item, all.span())).toList();
            }
            throw Reading.argument(all, name);
        }
        List<Operand> inputs = new ArrayList<>();
        for (String parameter : signature.variables()) {
            Operand operand = bound.get(parameter);
            if (operand != null) {
                inputs.add(operand);
            } else if (inputs.size() < signature.required()) {
                inputs.add(bound.need(parameter));
            }
        }
        return inputs;
    }

    private Tensor[] tensors(String name, List<Operand> operands) {
        return operands.stream().map(operand -> dataOf(name, operand)).toArray(Tensor[]::new);
    }

    Tensor dataOf(String name, Operand operand) {
        return switch (operand.datum()) {
            case Datum.Held held -> held.variable().data();
            case Datum.Array array -> array.tensor();
            case Datum.Plain plain -> Tensor.scalar(plain.real());
            case Datum.Truth(boolean value) -> Tensor.scalar(value ? 1 : 0);
            case Datum.None none -> throw absent(name, operand, none);
            case Datum _ -> throw Reading.argument(operand, name);
        };
    }

    /// @param name of a function of two inputs
    Datum binary(String name, List<Operand> operands, Span whole) {
        Function function = Operations.binary(name);
        if (function == null) {
            throw new IllegalArgumentException(name);
        }
        return apply(function, operands, whole);
    }

    /// {@return a power; an exponent that is a plain number is no input of the function}
    Datum power(Operand base, Operand exponent, Span whole) {
        boolean constant =
                exponent.datum() instanceof Datum.Plain
                        || exponent.datum() instanceof Datum.Array(Tensor tensor, _, _)
                                && tensor.rank() == 0;
        if (constant) {
            return unary(new Pow(Reading.number(exponent, "pow")), base, whole);
        }
        return apply(new Power(), List.of(base, exponent), whole);
    }

    Datum apply(Function function, List<Operand> operands, Span whole) {
        return new Datum.Held(several(function, operands, whole)[0], null);
    }

    /// {@return all that a function makes}
    Variable[] several(Function function, List<Operand> operands, Span whole) {
        session.tick.run();
        boolean told = !session.quiet() && session.engine.isRecording();
        Variable[] xs = new Variable[operands.size()];
        for (int slot = 0; slot < xs.length; slot++) {
            xs[slot] = variable(function.name(), operands.get(slot));
            if (told) {
                session.meet(xs[slot], operands.get(slot));
            }
        }
        if (told) {
            session.recorder.expression(session.source(whole));
        }
        try {
            return function.call(xs);
        } catch (ShapeException shapes) {
            throw misfit(shapes, whole);
        }
    }

    private Variable variable(String function, Operand operand) {
        return operand.datum() instanceof Datum.Held held
                ? held.variable()
                : session.engine.constant(dataOf(function, operand));
    }

    private Fault absent(String function, Operand operand, Datum.None none) {
        Complaint complaint =
                none.gradientOf() == null ? Complaint.NOTHING_ARGUMENT : Complaint.NONE_ARGUMENT;
        String written = session.source(operand.span());
        return Fault.at(operand.span(), complaint, "expression", written, "function", function);
    }
}
