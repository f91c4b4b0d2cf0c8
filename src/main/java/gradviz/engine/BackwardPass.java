package gradviz.engine;

import org.jspecify.annotations.Nullable;

/// One backward pass: seeds a variable and works through the functions behind it.
///
/// Source: Saitoh, "Deep Learning from Scratch 3", steps 14 to 18.
final class BackwardPass {
    private final Engine engine;
    private final BackwardRule rule;
    private final boolean kept;
    private final Worklist worklist;
    private final @Nullable Listener listener;

    /// @param kept whether its operations are recorded
    BackwardPass(Engine engine, BackwardRule rule, boolean kept) {
        this.engine = engine;
        this.rule = rule;
        this.kept = kept;
        this.worklist = Worklist.of(rule.order(), engine.nextPass());
        this.listener = engine.listener();
    }

    void from(Variable y) {
        seed(y);
        Function next = worklist.take();
        while (next != null) {
            visit(next);
            next = worklist.take();
        }
        if (listener != null) {
            listener.backwardFinished(y);
        }
    }

    private void seed(Variable y) {
        if (listener != null) {
            listener.backwardStarted(y, rule, kept);
        }
        boolean held = y.grad() != null;
        if (!held) {
            y.setGrad(new Variable(engine, y.data().filled(1.0)));
        }
        if (listener != null) {
            listener.gradientSeeded(y, held);
        }
        push(y.creator());
    }

    private void visit(Function f) {
        if (listener != null) {
            listener.functionTaken(f);
        }
        @Nullable Variable[] gxs = contributions(f);
        if (listener != null) {
            listener.contributionsComputed(f, gxs);
        }
        for (int slot = 0; slot < gxs.length; slot++) {
            Variable gx = gxs[slot];
            if (gx != null) {
                arrive(f, slot, gx);
            }
        }
        if (rule.retain() == BackwardRule.Retain.LEAVES) {
            dropOutputs(f);
        }
    }

    /// A function pushed twice may find its outputs' gradients dropped by its first visit; then
    /// there is nothing to send. An output that nobody used counts as zeros.
    private @Nullable Variable[] contributions(Function f) {
        Variable[] gys = new Variable[f.outputCount()];
        boolean any = false;
        for (int i = 0; i < gys.length; i++) {
            Variable output = f.output(i);
            Variable grad = output.grad();
            any |= grad != null;
            gys[i] = grad != null ? grad : new Variable(engine, output.data().filled(0.0));
        }
        return any ? f.backward(gys) : new @Nullable Variable[f.inputCount()];
    }

    private void arrive(Function f, int slot, Variable gx) {
        Variable x = f.input(slot);
        Variable before = x.grad();
        if (before == null) {
            x.setGrad(gx);
            if (listener != null) {
                listener.gradientStored(f, slot, gx);
            }
        } else {
            merge(f, slot, before, gx);
        }
        push(x.creator());
    }

    private void merge(Function f, int slot, Variable before, Variable gx) {
        Variable x = f.input(slot);
        switch (rule.accumulate()) {
            case OVERWRITE -> {
                Tensor old = before.data();
                x.setGrad(gx);
                if (listener != null) {
                    listener.gradientOverwritten(f, slot, old, gx);
                }
            }
            case SUM -> {
                x.setGrad(sum(before, gx));
                if (listener != null) {
                    listener.gradientSummed(f, slot, before.data(), gx.data());
                }
            }
            case IN_PLACE -> {
                Tensor old = heard(before.data());
                Tensor added = heard(gx.data());
                before.data().addInPlace(gx.data());
                if (listener != null) {
                    listener.gradientSummed(f, slot, old, added);
                }
            }
        }
    }

    private Variable sum(Variable before, Variable gx) {
        if (engine.isRecording()) {
            return new GradientSum().apply(before, gx);
        }
        return new Variable(engine, before.data().zip("add", gx.data(), Double::sum));
    }

    private Tensor heard(Tensor tensor) {
        return listener == null ? tensor : tensor.snapshot();
    }

    private void push(@Nullable Function creator) {
        if (creator == null) {
            return;
        }
        boolean pushed = worklist.push(creator);
        if (listener != null) {
            if (pushed) {
                listener.creatorPushed(creator);
            } else {
                listener.creatorSkipped(creator);
            }
        }
    }

    private void dropOutputs(Function f) {
        for (int i = 0; i < f.outputCount(); i++) {
            Variable output = f.output(i);
            if (output.grad() != null) {
                output.setGrad(null);
                if (listener != null) {
                    listener.gradientDropped(output);
                }
            }
        }
    }
}
