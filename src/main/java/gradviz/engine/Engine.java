package gradviz.engine;

import org.jspecify.annotations.Nullable;

/// The place where variables live together: one rule for their backward passes, one listener, and
/// whether operations are being recorded.
///
/// An engine and its variables belong to one thread.
///
/// ```java
/// Engine engine = new Engine(BackwardRule.DEFAULT, null);
/// Variable x = engine.variable(Tensor.scalar(3.0));
/// Variable y = new Add().apply(x, x);
/// y.backward();
/// x.grad().data(); // 2.0
/// ```
public final class Engine {
    private final BackwardRule rule;
    private @Nullable Listener listener;
    private boolean recording = true;
    private int passes;

    /// @param listener told of every act, or null: then nothing is spent on telling
    public Engine(BackwardRule rule, @Nullable Listener listener) {
        this.rule = rule;
        this.listener = listener;
    }

    /// {@return a new variable that no function made}
    public Variable variable(Tensor data) {
        Variable made = new Variable(this, data);
        if (listener != null) {
            listener.variableMade(made);
        }
        return made;
    }

    /// {@return a variable for a plain number used as an operand; the listener is not told}
    public Variable constant(Tensor data) {
        return new Variable(this, data);
    }

    public BackwardRule rule() {
        return rule;
    }

    /// Runs `work` with no listener, so that trying something out leaves no mark in a trace.
    public void unheard(Runnable work) {
        Listener heard = listener;
        listener = null;
        try {
            work.run();
        } finally {
            listener = heard;
        }
    }

    /// Runs `work` while functions link what they make to themselves, or do not: what is made
    /// otherwise has no creator, and the listener hears nothing of it.
    public void recording(boolean on, Runnable work) {
        boolean before = recording;
        recording = on;
        try {
            work.run();
        } finally {
            recording = before;
        }
    }

    /// {@return whether functions link what they make to themselves}
    public boolean isRecording() {
        return recording;
    }

    @Nullable Listener listener() {
        return listener;
    }

    /// {@return a number that no earlier backward pass has}
    int nextPass() {
        return ++passes;
    }
}
