package gradviz.engine;

import org.jspecify.annotations.Nullable;

/// An operation that has been, or is about to be, applied once: any number of inputs, any number of
/// outputs, and the way back.
///
/// Each use of a variable is an input slot of its own: `add(x, x)` has slots 0 and 1, and
/// [#backward] returns a contribution for each. Subclasses with one output and one or two inputs
/// extend [UnaryFunction] or [BinaryFunction].
public abstract non-sealed class Function extends Numbered {
    private Variable[] inputs = {};
    private Variable[] outputs = {};
    private int generation;
    private int seenIn;

    /// {@return the name a listing calls this by, such as `add`}
    public abstract String name();

    /// {@return the outputs' data, computed from the inputs' data}
    protected abstract Tensor[] forward(Tensor[] xs);

    /// {@return a contribution for each input slot, from the gradients of the outputs}
    ///
    /// Written on variables so that, when a pass records itself, the result can be differentiated.
    ///
    /// @param gys one gradient per output
    protected abstract @Nullable Variable[] backward(Variable[] gys);

    /// Applies this function, remembers its inputs, and becomes the creator of its outputs.
    ///
    /// @throws IllegalStateException if this very object was applied before
    public final Variable[] call(Variable... xs) {
        if (inputs.length > 0) {
            throw new IllegalStateException(name() + " was applied before");
        }
        Engine engine = xs[0].engine();
        Tensor[] results = forward(dataOf(xs));
        inputs = xs;
        outputs = new Variable[results.length];
        for (Variable x : xs) {
            generation = Math.max(generation, x.generation());
        }
        for (int i = 0; i < results.length; i++) {
            outputs[i] = new Variable(engine, results[i]);
        }
        if (engine.isRecording()) {
            link(engine);
        }
        return outputs;
    }

    /// Applies this function and returns its single output.
    public final Variable apply(Variable... xs) {
        return call(xs)[0];
    }

    /// {@return what this function makes of other data, leaving no trace}
    public final Tensor[] evaluate(Tensor... xs) {
        return forward(xs);
    }

    /// {@return a plain number that belongs to it and is no input, as an exponent; else empty}
    public String constant() {
        return "";
    }

    /// {@return whether the listing itself says how it is computed and differentiated}
    public boolean isOwn() {
        return false;
    }

    public final int inputCount() {
        return inputs.length;
    }

    /// {@return the variable at an input slot; the same variable may be at several}
    public final Variable input(int slot) {
        return inputs[slot];
    }

    public final int outputCount() {
        return outputs.length;
    }

    public final Variable output(int index) {
        return outputs[index];
    }

    /// {@return the highest generation among the inputs}
    public final int generation() {
        return generation;
    }

    /// {@return whether this is the first time that pass `pass` meets this function}
    final boolean firstSeenIn(int pass) {
        boolean first = seenIn != pass;
        seenIn = pass;
        return first;
    }

    private void link(Engine engine) {
        for (Variable output : outputs) {
            output.madeBy(this);
        }
        Listener listener = engine.listener();
        if (listener != null) {
            listener.functionCalled(this);
        }
    }

    private static Tensor[] dataOf(Variable[] xs) {
        Tensor[] data = new Tensor[xs.length];
        for (int i = 0; i < xs.length; i++) {
            data[i] = xs[i].data();
        }
        return data;
    }
}
