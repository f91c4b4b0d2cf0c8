package gradviz.trace;

import java.util.List;
import java.util.stream.Collectors;

/// Writes events as lines, indented as they nest, to be compared whole.
final class Story {
    private Story() {}

    static String of(List<Event> events) {
        return events.stream().map(Story::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Event event) {
        return event.line() + " " + text(event);
    }

    private static String text(Event event) {
        return switch (event) {
            case Event.VariableMade e -> "made v" + e.variable() + " = " + e.data();
            case Event.ConstantMade e -> "constant v" + e.variable() + " = " + e.data();
            case Event.NameBound e -> "name " + e.name() + " is v" + e.variable();
            case Event.LocalBound e ->
                    "in call " + e.call() + " " + e.name() + " is v" + e.variable();
            case Event.FunctionCalled e ->
                    "called f"
                            + e.function()
                            + " "
                            + e.name()
                            + vs(e.inputs())
                            + " -> "
                            + e.outputs().stream()
                                    .map(o -> "v" + o.variable() + " = " + o.data())
                                    .collect(Collectors.joining(", "));
            case Event.BackwardStarted e ->
                    "backward v" + e.variable() + " " + e.rule().accumulate();
            case Event.GradientSeeded e ->
                    "  seeded v"
                            + e.variable()
                            + " "
                            + gradient(e.gradient())
                            + (e.kept() ? " kept" : "");
            case Event.CreatorPushed e -> "  pushed f" + e.function();
            case Event.CreatorSkipped e -> "  skipped f" + e.function();
            case Event.FunctionTaken e -> "  taken f" + e.function();
            case Event.ContributionsComputed e ->
                    "    computed "
                            + e.contributions().stream()
                                    .map(Story::gradient)
                                    .collect(Collectors.joining(", "));
            case Event.GradientStored e ->
                    "    stored " + use(e.use()) + " " + gradient(e.result());
            case Event.GradientSummed e ->
                    "    summed "
                            + use(e.use())
                            + " "
                            + e.before()
                            + " + "
                            + e.contribution()
                            + " = "
                            + gradient(e.result());
            case Event.GradientOverwritten e ->
                    "    overwritten "
                            + use(e.use())
                            + " "
                            + e.before()
                            + " by "
                            + gradient(e.result());
            case Event.GradientDropped e -> "    dropped v" + e.variable();
            case Event.GradientCleared e ->
                    "cleared v" + e.variable() + (e.had() ? "" : ", nothing there");
            case Event.DataChanged e ->
                    "data of v" + e.variable() + " from " + e.before() + " to " + e.data();
            case Event.BackwardFinished e -> "finished v" + e.variable();
            case Event.Unchained unchained -> "unchained " + unchained.cut();
            case Event.Printed e -> e.expression() + " printed " + e.text();
        };
    }

    private static String vs(List<Integer> ids) {
        return ids.stream().map(id -> "v" + id).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String use(Use use) {
        return "v" + use.variable() + " from f" + use.function() + "[" + use.slot() + "]";
    }

    private static String gradient(Gradient gradient) {
        return gradient.value() + " @" + gradient.array();
    }
}
