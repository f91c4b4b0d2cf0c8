package gradviz.engine;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A value in a computation: its data, its gradient once one has arrived, and the function that
/// made it.
public final class Variable extends Numbered {
    private final Engine engine;
    private Tensor data;
    private @Nullable Variable grad;
    private @Nullable Function creator;
    private int generation;

    Variable(Engine engine, Tensor data) {
        this.engine = engine;
        this.data = data;
    }

    public Tensor data() {
        return data;
    }

    /// Gives this other data; what was computed from it stays as it is.
    public void setData(Tensor data) {
        Tensor before = this.data;
        this.data = data;
        written(before);
    }

    /// Writes other numbers into the array of this one's data, which others may share.
    public void writeData(Tensor numbers) {
        Tensor before = data.snapshot();
        data.write(numbers);
        written(before);
    }

    private void written(Tensor before) {
        Listener listener = engine.listener();
        if (listener != null) {
            listener.dataChanged(this, before);
        }
    }

    /// {@return the gradient, or null where none has arrived or it was cleared}
    public @Nullable Variable grad() {
        return grad;
    }

    /// {@return the function that made this, or null for a leaf}
    public @Nullable Function creator() {
        return creator;
    }

    /// {@return 0 for a leaf, else one more than the generation of the creator}
    public int generation() {
        return generation;
    }

    public Engine engine() {
        return engine;
    }

    /// Sends this variable's gradient back to everything it was computed from, under the engine's
    /// rule. A variable without a gradient is seeded with ones.
    public void backward() {
        backward(engine.rule(), false);
    }

    /// Sends this variable's gradient back under `rule`.
    ///
    /// @param createGraph whether the arithmetic of the pass is itself recorded, so that gradients
    ///   can be differentiated again
    public void backward(BackwardRule rule, boolean createGraph) {
        engine.recording(createGraph, () -> new BackwardPass(engine, rule, createGraph).from(this));
    }

    /// Forgets the gradient: it is none again, which is not the same as 0.
    public void clearGrad() {
        Listener listener = engine.listener();
        boolean had = grad != null;
        grad = null;
        if (listener != null) {
            listener.gradientCleared(this, had);
        }
    }

    /// Forgets the function that made this: backward goes no further than here.
    public void unchain() {
        cut(List.of(this));
    }

    /// Cuts off everything that this was computed from: each variable behind it forgets the
    /// function that made it, while this one keeps its own.
    public void unchainBackward() {
        Set<Variable> behind = new LinkedHashSet<>();
        ArrayDeque<Function> waiting = new ArrayDeque<>();
        Function next = creator;
        while (next != null) {
            for (int slot = 0; slot < next.inputCount(); slot++) {
                Variable input = next.input(slot);
                if (input.creator != null && behind.add(input)) {
                    waiting.add(input.creator);
                }
            }
            next = waiting.poll();
        }
        cut(List.copyOf(behind));
    }

    private void cut(List<Variable> all) {
        List<Variable> cut = all.stream().filter(x -> x.creator != null).toList();
        cut.forEach(x -> x.creator = null);
        Listener listener = engine.listener();
        if (listener != null) {
            listener.unchained(this, cut);
        }
    }

    /// Puts a gradient in place, or none, without telling anyone.
    public void setGrad(@Nullable Variable grad) {
        this.grad = grad;
    }

    void madeBy(Function function) {
        creator = function;
        generation = function.generation() + 1;
    }
}
