package gradviz.storyboard.picture;

import gradviz.graph.VariableNode;
import gradviz.text.Messages;
import gradviz.trace.Gradient;
import gradviz.trace.GradientState;
import gradviz.trace.Life;

/// What stands beneath a pill: its gradient and the stage of its life, in words.
record Beneath(Amounts amounts, Messages messages) {

    /// {@return the gradient of a variable at a moment, empty for a constant that has none}
    Look.Amount gradient(VariableNode variable, GradientState state, boolean over) {
        Gradient gradient = state.gradient();
        if (gradient == null) {
            boolean cleared = state.life() == Life.CLEARED;
            boolean silent = variable.birth().constant() && !cleared;
            String text = silent ? "" : messages.text(cleared ? "grad.cleared" : "grad.none");
            return new Look.Amount(text, Look.Heat.NONE);
        }
        Look.Amount value = amounts.gradient(variable.id(), gradient.value(), variable.data());
        return new Look.Amount(gradient(value.text(), state, over), value.heat());
    }

    private String gradient(String value, GradientState state, boolean over) {
        return switch (state.life()) {
            case LEFTOVER ->
                    over
                            ? messages.text("grad.left", "value", value)
                            : messages.text("grad.leftover", "value", value, "line", state.line());
            case ACCUMULATED -> messages.text("grad.sum", "value", value);
            case NONE, FRESH, CLEARED -> messages.text("grad.value", "value", value);
        };
    }
}
