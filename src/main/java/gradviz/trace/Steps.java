package gradviz.trace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts a list of events into steps.
///
/// A name, a push or a skip belongs to the step before it; a constant and the start of a backward
/// pass belong to the step after them.
final class Steps {
    private Steps() {}

    static List<Step> of(List<Event> events) {
        List<Integer> mains = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int lead = -1;
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            if (kindOf(event) != null) {
                mains.add(i);
                starts.add(lead < 0 ? i : lead);
                lead = -1;
            } else if (leads(event) && lead < 0) {
                lead = i;
            }
        }
        List<Step> steps = new ArrayList<>(mains.size());
        for (int k = 0; k < mains.size(); k++) {
            int main = mains.get(k);
            int to = k + 1 < starts.size() ? starts.get(k + 1) : events.size();
            Event event = events.get(main);
            Step.Kind kind = kindOf(event);
            if (kind != null) {
                steps.add(new Step(k + 1, kind, event.line(), starts.get(k), main, to));
            }
        }
        return List.copyOf(steps);
    }

    private static boolean leads(Event event) {
        return event instanceof Event.ConstantMade || event instanceof Event.BackwardStarted;
    }

    private static Step.@Nullable Kind kindOf(Event event) {
        return switch (event) {
            case Event.VariableMade _ -> Step.Kind.VARIABLE;
            case Event.FunctionCalled _ -> Step.Kind.CALL;
            case Event.GradientSeeded _ -> Step.Kind.SEED;
            case Event.FunctionTaken _ -> Step.Kind.TAKEN;
            case Event.ContributionsComputed _ -> Step.Kind.COMPUTED;
            case Event.GradientStored _ -> Step.Kind.ARRIVES;
            case Event.GradientSummed _ -> Step.Kind.ARRIVES;
            case Event.GradientOverwritten _ -> Step.Kind.ARRIVES;
            case Event.GradientDropped _ -> Step.Kind.DROPPED;
            case Event.GradientCleared _ -> Step.Kind.CLEARED;
            case Event.Unchained _ -> Step.Kind.UNCHAINED;
            case Event.DataChanged _ -> Step.Kind.CHANGED;
            case Event.Printed _ -> Step.Kind.PRINTED;
            case Event.BackwardFinished _ -> Step.Kind.FINISHED;
            case Event.ConstantMade _ -> null;
            case Event.NameBound _, Event.LocalBound _ -> null;
            case Event.BackwardStarted _ -> null;
            case Event.CreatorPushed _ -> null;
            case Event.CreatorSkipped _ -> null;
        };
    }
}
