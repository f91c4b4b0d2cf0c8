package gradviz.listing.interpreter;

import gradviz.engine.Function;
import gradviz.engine.ShapeException;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import gradviz.engine.function.Operations;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Applies functions to what a listing gives them; a plain number becomes a constant.
final class Applying {
    private final Session session;

    Applying(Session session) {
        this.session = session;
    }

    /// {@return the complaint about shapes that differ}
    static Fault misfit(ShapeException shapes) {
        return Fault.of(
                Complaint.SHAPES,
                "operation",
                shapes.operation(),
                "left",
                shapes.left(),
                "right",
                shapes.right());
    }

    Datum unary(Function function, Operand operand, Span whole) {
        Variable x = variable(function.name(), operand, null);
        return apply(function, List.of(operand), whole, x);
    }

    /// @param name of a function of two inputs
    Datum binary(String name, List<Operand> operands, Span whole) {
        Function function = Operations.binary(name);
        if (function == null) {
            throw new IllegalArgumentException(name);
        }
        Operand left = operands.get(0);
        Operand right = operands.get(1);
        Variable x0 = variable(name, left, dataOf(right));
        Variable x1 = variable(name, right, dataOf(left));
        if (!x0.data().sameShape(x1.data())) {
            String first = x0.data().shapeText();
            String second = x1.data().shapeText();
            throw Fault.at(
                    whole, Complaint.SHAPES, "operation", name, "left", first, "right", second);
        }
        return apply(function, operands, whole, x0, x1);
    }

    /// {@return the exponent, which is constant}
    double exponent(Operand operand) {
        return switch (operand.datum()) {
            case Datum.Plain plain -> plain.real();
            case Datum.Array(Tensor tensor, _) when tensor.shape().length == 0 -> tensor.at(0);
            case Datum other -> {
                String type = other.type();
                throw Fault.at(operand.span(), Complaint.EXPONENT, "type", type);
            }
        };
    }

    private Datum apply(Function function, List<Operand> operands, Span whole, Variable... xs) {
        session.tick.run();
        for (int slot = 0; slot < xs.length; slot++) {
            session.meet(xs[slot], operands.get(slot));
        }
        if (!session.quiet()) {
            session.recorder.expression(session.source(whole));
        }
        return new Datum.Held(function.apply(xs), null);
    }

    /// {@return the data whose shape a plain number beside it takes, or null}
    private static @Nullable Tensor dataOf(Operand operand) {
        return switch (operand.datum()) {
            case Datum.Held held -> held.variable().data();
            case Datum.Array array -> array.tensor();
            case Datum _ -> null;
        };
    }

    private Variable variable(String function, Operand operand, @Nullable Tensor beside) {
        return switch (operand.datum()) {
            case Datum.Held held -> held.variable();
            case Datum.Array array -> session.engine.constant(array.tensor());
            case Datum.Plain plain -> {
                Tensor alone = Tensor.scalar(plain.real());
                Tensor data = beside == null ? alone : beside.filled(plain.real());
                yield session.engine.constant(data);
            }
            case Datum.None none -> throw absent(function, operand, none);
            case Datum other ->
                    throw Fault.at(
                            operand.span(),
                            Complaint.ARGUMENT_TYPE,
                            "function",
                            function,
                            "type",
                            other.type());
        };
    }

    private Fault absent(String function, Operand operand, Datum.None none) {
        Complaint complaint =
                none.gradientOf() == null ? Complaint.NOTHING_ARGUMENT : Complaint.NONE_ARGUMENT;
        String written = session.source(operand.span());
        return Fault.at(operand.span(), complaint, "expression", written, "function", function);
    }
}
