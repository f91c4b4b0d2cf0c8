package gradviz.run;

import gradviz.engine.BackwardRule;
import gradviz.listing.Problem;
import gradviz.listing.RuleChoice;
import gradviz.listing.Span;
import gradviz.listing.interpreter.Outcome;
import gradviz.trace.Event;
import gradviz.trace.Recording;
import gradviz.trace.Rule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a recording says, in the terms of a run.
final class Recorded {
    private Recorded() {}

    static RuleChoice choice(Rule rule) {
        return new RuleChoice(
                named(BackwardRule.Accumulate.values(), rule.accumulate()),
                named(BackwardRule.Order.values(), rule.order()),
                named(BackwardRule.Retain.values(), rule.retain()));
    }

    static Outcome outcome(Recording recording) {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (Event event : recording.events()) {
            if (event instanceof Event.NameBound bound) {
                names.put(bound.name(), bound.variable());
            }
        }
        Problem problem = problem(recording.ending());
        return new Outcome(recording.output(), names, Map.of(), List.of(), problem);
    }

    private static @Nullable Problem problem(Recording.@Nullable Ending ending) {
        if (ending == null) {
            return null;
        }
        Problem.Kind kind =
                Arrays.stream(Problem.Kind.values())
                        .filter(each -> each.python().equals(ending.kind()))
                        .findFirst()
                        .orElse(Problem.Kind.VALUE);
        Map<String, String> args = Map.of("message", ending.message());
        Span place = new Span(ending.line(), ending.column(), 0, 0);
        return new Problem(kind, "recorded.problem", args, place);
    }

    private static <E extends Enum<E>> E named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> Rule.nameOf(value).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }
}
