package gradviz.run.question;

import gradviz.listing.Expression;
import gradviz.listing.Note;
import gradviz.run.Run;
import gradviz.trace.Event;
import gradviz.trace.GradientState;
import gradviz.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the answer to a question is read from, and when that was written last.
record Readings(Trace trace, List<Question.Subject> subjects) {

    /// @param last the last step of the question's line
    static Readings of(Run run, Note note, int last) {
        List<Read> reads = new ArrayList<>();
        if (note.question() != null && note.question().answer() != null) {
            collect(note.question().answer(), reads);
        }
        List<Question.Subject> subjects = new ArrayList<>();
        for (Read read : reads) {
            int variable = variable(run.trace(), read.name, run.trace().step(last).to());
            if (variable >= 0) {
                subjects.add(new Question.Subject(variable, read.gradient));
            }
        }
        return new Readings(run.trace(), subjects.stream().distinct().toList());
    }

    /// {@return the step in a stretch after which the answer stands; its last one if none writes}
    int lastWrite(int first, int last) {
        int written = -1;
        for (Question.Subject subject : subjects) {
            int step = subject.gradient() ? gradientWrite(subject, first, last) : birth(subject);
            written = Math.max(written, step);
        }
        return written < first ? last : written;
    }

    private int gradientWrite(Question.Subject subject, int first, int last) {
        List<GradientState> states = trace.gradients(subject.variable());
        GradientState after = states.get(last - 1);
        for (int step = last; step >= Math.max(2, first); step--) {
            if (!same(states.get(step - 2), after)) {
                return step;
            }
        }
        return -1;
    }

    /// A pass that begins makes a leftover of a gradient, but does not write it.
    private static boolean same(GradientState before, GradientState after) {
        return Objects.equals(before.gradient(), after.gradient())
                && Objects.equals(before.ledger(), after.ledger());
    }

    private int birth(Question.Subject subject) {
        for (int i = 0; i < trace.steps().size(); i++) {
            int from = trace.steps().get(i).from();
            int to = trace.steps().get(i).to();
            if (trace.events().subList(from, to).stream().anyMatch(e -> makes(e, subject))) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean makes(Event event, Question.Subject subject) {
        return switch (event) {
            case Event.VariableMade made -> made.variable() == subject.variable();
            case Event.ConstantMade made -> made.variable() == subject.variable();
            case Event.FunctionCalled call ->
                    call.outputs().stream().anyMatch(o -> o.variable() == subject.variable());
            case Event _ -> false;
        };
    }

    private static int variable(Trace trace, String name, int events) {
        int variable = -1;
        for (int i = 0; i < events; i++) {
            if (trace.events().get(i) instanceof Event.NameBound bound
                    && bound.name().equals(name)) {
                variable = bound.variable();
            }
        }
        return variable;
    }

    private record Read(String name, boolean gradient) {}

    private static void collect(@Nullable Expression expression, List<Read> reads) {
        switch (expression) {
            case null -> {}
            case Expression.Number _, Expression.Quoted _, Expression.Word _ -> {}
            case Expression.Name name -> reads.add(new Read(name.name(), false));
            case Expression.Signed signed -> collect(signed.operand(), reads);
            case Expression.Chain chain -> {
                collect(chain.first(), reads);
                chain.links().forEach(link -> collect(link.operand(), reads));
            }
            case Expression.Power power -> {
                collect(power.base(), reads);
                collect(power.exponent(), reads);
            }
            case Expression.Attribute attribute -> attribute(attribute, reads);
            case Expression.Call call ->
                    call.arguments().forEach(argument -> collect(argument.value(), reads));
            case Expression.Items items -> items.items().forEach(item -> collect(item, reads));
            case Expression.Tuple tuple -> tuple.items().forEach(item -> collect(item, reads));
            case Expression.Compared compared -> {
                collect(compared.first(), reads);
                compared.links().forEach(link -> collect(link.operand(), reads));
            }
            case Expression.Joined joined ->
                    joined.operands().forEach(operand -> collect(operand, reads));
            case Expression.Not not -> collect(not.operand(), reads);
            case Expression.Conditional choice -> {
                collect(choice.condition(), reads);
                collect(choice.then(), reads);
                collect(choice.otherwise(), reads);
            }
            case Expression.Formatted formatted ->
                    formatted.pieces().forEach(p -> collect(p, reads));
            case Expression.Pairs pairs ->
                    pairs.pairs().forEach(pair -> collect(pair.value(), reads));
            case Expression.Star star -> collect(star.operand(), reads);
            case Expression.Lambda _, Expression.Comprehension _ -> {}
            case Expression.Subscript subscript -> collect(subscript.target(), reads);
        }
    }

    private static void collect(Expression.Piece piece, List<Read> reads) {
        if (piece instanceof Expression.Piece.Shown shown) {
            collect(shown.value(), reads);
        }
    }

    private static void attribute(Expression.Attribute attribute, List<Read> reads) {
        if (attribute.target() instanceof Expression.Name(_, String name)) {
            reads.add(new Read(name, attribute.name().equals("grad")));
        } else {
            collect(attribute.target(), reads);
        }
    }
}
