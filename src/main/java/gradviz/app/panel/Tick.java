package gradviz.app.panel;

import gradviz.drawing.Ink;
import gradviz.trace.Step;
import java.util.ArrayList;
import java.util.List;

/// The marks of steps above the time line; colour and height both tell the kind.
///
/// @param step the step it stands for
/// @param ink its colour's role
/// @param tall whether it changes a gradient that a listing can see
record Tick(int step, Ink ink, boolean tall) {
    /// {@return the ticks that are at least `apart` pixels from each other, tall ones first}
    static List<Tick> of(List<Step> steps, TimeScale scale, double apart) {
        List<Tick> shown = new ArrayList<>();
        double taken = Double.NEGATIVE_INFINITY;
        for (Step step : steps) {
            Tick tick = of(step);
            double x = scale.x(step.number());
            if (x - taken >= apart) {
                shown.add(tick);
                taken = x;
            } else if (tick.tall && !shown.getLast().tall) {
                shown.set(shown.size() - 1, tick);
            }
        }
        return List.copyOf(shown);
    }

    private static Tick of(Step step) {
        return switch (step.kind()) {
            case VARIABLE, CALL -> new Tick(step.number(), Ink.DATA, false);
            case SEED, TAKEN, COMPUTED, DROPPED -> new Tick(step.number(), Ink.FUNCTION, false);
            case ARRIVES -> new Tick(step.number(), Ink.RIGHT, true);
            case CLEARED -> new Tick(step.number(), Ink.TERM_3, true);
            case PRINTED, FINISHED -> new Tick(step.number(), Ink.EDGE, false);
        };
    }
}
