package gradviz.app.canvas;

import gradviz.app.show.Acts;
import gradviz.app.show.Show;
import gradviz.storyboard.Storyboard;
import gradviz.trace.Value;
import java.util.OptionalDouble;

/// The keys' way to change the value of the selected variable: a step of a drag, by one pixel.
public final class Nudge {
    private Nudge() {}

    /// Makes the value more or less by a tenth of its leading digit's worth, where one literal made
    /// it.
    public static void by(int steps, Show show, Acts acts) {
        Storyboard storyboard = show.storyboard();
        int variable = show.selected();
        if (storyboard != null && variable != Show.NOTHING) {
            value(storyboard, variable)
                    .ifPresent(
                            value ->
                                    acts.setValue(
                                            variable,
                                            new ValueDrag(value).value(steps, 0, false),
                                            false));
        }
    }

    /// {@return the number that can be changed: one that a single literal made}
    static OptionalDouble value(Storyboard storyboard, int variable) {
        Value data = storyboard.graph().variable(variable).data();
        boolean single = data.isScalar() && storyboard.run().literals().containsKey(variable);
        return single ? OptionalDouble.of(data.at(0)) : OptionalDouble.empty();
    }
}
