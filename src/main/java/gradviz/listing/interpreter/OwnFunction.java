package gradviz.listing.interpreter;

import gradviz.engine.Function;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An application of a function that the listing defines by a class.
///
/// Once the run is over its `forward` can still be asked what it makes of other data; then it
/// prints nothing, and what it cannot answer is not a number.
final class OwnFunction extends Function {
    private final Owning owning;
    private final Datum.Own self;
    private final Span call;
    private int outputs;

    /// @param self what the methods know as `self`
    /// @param call where it is applied
    OwnFunction(Owning owning, Datum.Own self, Span call) {
        this.owning = owning;
        this.self = self;
        this.call = call;
        self.node()[0] = this;
    }

    Datum.Own self() {
        return self;
    }

    @Override
    public String name() {
        return self.kind().name();
    }

    @Override
    public boolean isOwn() {
        return true;
    }

    @Override
    protected Tensor[] forward(Tensor[] xs) {
        if (!owning.over()) {
            Tensor[] made = results(self, xs);
            outputs = made.length;
            return made;
        }
        try {
            return owning.again(() -> results(self.copy(), xs));
        } catch (Fault | ArithmeticException | StackOverflowError _) {
            Tensor[] unknown = new Tensor[outputs];
            for (int i = 0; i < outputs; i++) {
                unknown[i] = output(i).data().filled(Double.NaN);
            }
            return unknown;
        }
    }

    private Tensor[] results(Datum.Own own, Tensor[] xs) {
        List<Operand> given = new ArrayList<>();
        for (Tensor x : xs) {
            given.add(new Operand(new Datum.Array(x, null), call));
        }
        Owning.Result result = owning.method(own, "forward", given, call);
        if (!(result.datum() instanceof Datum.Sequence(List<Datum> items, boolean list)) || list) {
            return new Tensor[] {tensor(result.datum(), result.span())};
        }
        return items.stream().map(item -> tensor(item, result.span())).toArray(Tensor[]::new);
    }

    private Tensor tensor(Datum datum, Span place) {
        return switch (datum) {
            case Datum.Plain plain -> Tensor.scalar(plain.real());
            case Datum.Array(Tensor tensor, _, _) -> tensor.map(element -> element);
            case Datum.Truth(boolean value) -> Tensor.scalar(value ? 1 : 0);
            case Datum.Held _ ->
                    throw Fault.at(place, Complaint.OWN_FORWARD_VARIABLE, "function", name());
            case Datum other -> throw noArray(other, "forward", place);
        };
    }

    private Fault noArray(Datum datum, String method, Span place) {
        return datum instanceof Datum.None
                ? Fault.at(place, Complaint.OWN_NOTHING, "function", name(), "method", method)
                : Fault.at(
                        place,
                        Complaint.OWN_RESULT,
                        "function",
                        name(),
                        "method",
                        method,
                        "type",
                        datum.type());
    }

    @Override
    protected @Nullable Variable[] backward(Variable[] gys) {
        List<Operand> given = new ArrayList<>();
        for (int i = 0; i < gys.length; i++) {
            given.add(new Operand(new Datum.Held(gys[i], output(i)), call));
        }
        Owning.Result result = owning.backward(self, given, call);
        boolean several =
                result.datum() instanceof Datum.Sequence sequence
                        && (inputCount() > 1 || !sequence.list());
        List<Datum> items =
                several && result.datum() instanceof Datum.Sequence sequence
                        ? sequence.items()
                        : List.of(result.datum());
        if (items.size() != inputCount()) {
            throw Fault.at(
                    result.span(),
                    Complaint.OWN_COUNT,
                    "function",
                    name(),
                    "given",
                    Integer.toString(items.size()),
                    "expected",
                    Integer.toString(inputCount()));
        }
        @Nullable Variable[] gxs = new Variable[items.size()];
        for (int slot = 0; slot < gxs.length; slot++) {
            gxs[slot] = contribution(items.get(slot), slot, several, result.span());
        }
        return gxs;
    }

    private @Nullable Variable contribution(Datum datum, int slot, boolean several, Span place) {
        Variable gx =
                switch (datum) {
                    case Datum.None _ when several -> null;
                    case Datum.Held held -> held.variable();
                    case Datum.Array(Tensor tensor, _, _) -> input(slot).engine().constant(tensor);
                    case Datum.Plain plain ->
                            input(slot).engine().constant(Tensor.scalar(plain.real()));
                    case Datum other -> throw noArray(other, "backward", place);
                };
        if (gx != null && !gx.data().sameShape(input(slot).data())) {
            throw Fault.at(
                    place,
                    Complaint.OWN_SHAPE,
                    "function",
                    name(),
                    "given",
                    gx.data().shapeText(),
                    "expected",
                    input(slot).data().shapeText());
        }
        return gx;
    }
}
