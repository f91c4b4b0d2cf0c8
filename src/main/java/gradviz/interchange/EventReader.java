package gradviz.interchange;

import gradviz.trace.Event;
import gradviz.trace.Gradient;
import gradviz.trace.Rule;
import gradviz.trace.Use;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads events; whether they fit together is for the [Story].
final class EventReader {
    private static final int MANY = Integer.MAX_VALUE;

    private EventReader() {}

    static Event event(Fields f) throws BadTraceException {
        int line = f.whole("line", 1, MANY);
        String name = f.text("event");
        return switch (name) {
            case "variable-made" ->
                    new Event.VariableMade(line, id(f, "variable"), f.value("data"));
            case "constant-made" ->
                    new Event.ConstantMade(
                            line, id(f, "variable"), f.value("data"), f.text("expression"));
            case "function-called" -> call(line, f);
            case "name-bound" -> new Event.NameBound(line, f.text("name"), id(f, "variable"));
            case "local-bound" ->
                    new Event.LocalBound(
                            line,
                            f.text("name"),
                            f.whole("call", 1, Integer.MAX_VALUE),
                            id(f, "variable"));
            case "backward-started" ->
                    new Event.BackwardStarted(
                            line,
                            id(f, "variable"),
                            rule(f.object("rule")),
                            f.has("createGraph") && f.flag("createGraph"));
            case "gradient-seeded" ->
                    new Event.GradientSeeded(
                            line,
                            id(f, "variable"),
                            gradient(f.object("gradient")),
                            f.flag("kept"));
            case "creator-pushed" -> new Event.CreatorPushed(line, id(f, "function"));
            case "creator-skipped" -> new Event.CreatorSkipped(line, id(f, "function"));
            case "function-taken" -> new Event.FunctionTaken(line, id(f, "function"));
            case "contributions-computed" ->
                    new Event.ContributionsComputed(
                            line,
                            f.has("lines") ? ids(f, "lines") : List.of(),
                            id(f, "function"),
                            contributions(f));
            case "gradient-stored" -> new Event.GradientStored(line, use(f), result(f));
            case "gradient-summed" ->
                    new Event.GradientSummed(
                            line, use(f), f.value("before"), f.value("contribution"), result(f));
            case "gradient-overwritten" ->
                    new Event.GradientOverwritten(line, use(f), f.value("before"), result(f));
            case "gradient-dropped" -> new Event.GradientDropped(line, id(f, "variable"));
            case "gradient-cleared" ->
                    new Event.GradientCleared(line, id(f, "variable"), f.flag("had"));
            case "data-changed" ->
                    new Event.DataChanged(
                            line, id(f, "variable"), f.value("before"), f.value("data"));
            case "unchained" -> new Event.Unchained(line, id(f, "variable"), ids(f, "cut"));
            case "backward-finished" -> new Event.BackwardFinished(line, id(f, "variable"));
            case "printed" ->
                    new Event.Printed(line, f.text("expression"), f.text("text"), subject(f));
            default -> throw unknown(f.at("event"), name);
        };
    }

    static Rule rule(Fields f) throws BadTraceException {
        return new Rule(
                choice(f, "accumulate", Set.of("overwrite", "sum", "in-place")),
                choice(f, "order", Set.of("stack", "generation")),
                choice(f, "retain", Set.of("all", "leaves")));
    }

    private static String choice(Fields f, String name, Set<String> names)
            throws BadTraceException {
        String text = f.text(name);
        if (!names.contains(text)) {
            throw unknown(f.at(name), text);
        }
        return text;
    }

    private static BadTraceException unknown(String place, String value) {
        return new BadTraceException("trace.unknown", "place", place, "value", value);
    }

    private static Event call(int line, Fields f) throws BadTraceException {
        List<Event.Output> outputs = new ArrayList<>();
        for (Object each : f.list("outputs")) {
            Fields o = Fields.of(each, f.at("outputs") + "/" + outputs.size());
            outputs.add(new Event.Output(id(o, "variable"), o.value("data"), o.text("expression")));
        }
        return new Event.FunctionCalled(
                line,
                id(f, "function"),
                f.text("name"),
                f.has("constant") ? f.text("constant") : "",
                f.whole("generation", 0, 1 << 20),
                ids(f, "inputs"),
                List.copyOf(outputs));
    }

    private static List<@Nullable Gradient> contributions(Fields f) throws BadTraceException {
        List<?> list = f.list("contributions");
        @Nullable Gradient[] all = new Gradient[list.size()];
        for (int i = 0; i < all.length; i++) {
            Object one = list.get(i);
            String place = f.at("contributions") + "/" + i;
            all[i] = one == null ? null : gradient(Fields.of(one, place));
        }
        return Arrays.asList(all);
    }

    private static @Nullable Integer subject(Fields f) throws BadTraceException {
        return f.orNull("gradientOf") == null ? null : id(f, "gradientOf");
    }

    private static Use use(Fields f) throws BadTraceException {
        Fields use = f.object("use");
        return new Use(id(use, "function"), id(use, "slot"), id(use, "variable"));
    }

    private static Gradient result(Fields f) throws BadTraceException {
        return gradient(f.object("result"));
    }

    private static Gradient gradient(Fields f) throws BadTraceException {
        int variable = f.has("variable") ? id(f, "variable") : Gradient.NO_VARIABLE;
        return new Gradient(f.value(), id(f, "array"), variable);
    }

    private static List<Integer> ids(Fields f, String name) throws BadTraceException {
        List<Integer> ids = new ArrayList<>();
        for (Object each : f.list(name)) {
            ids.add(Fields.whole(each, f.at(name) + "/" + ids.size(), 0, MANY));
        }
        return List.copyOf(ids);
    }

    private static int id(Fields f, String name) throws BadTraceException {
        return f.whole(name, 0, MANY);
    }
}
