package gradviz.storyboard.words;

import gradviz.run.OwnFaults;
import gradviz.run.Verdict;
import gradviz.text.Messages;
import java.math.BigDecimal;
import java.math.MathContext;

/// Says a verdict in a sentence.
record Verdicts(Namer namer, Messages messages) {
    private static final MathContext THREE = new MathContext(3);

    /// @param y the label of the variable that backward started at
    String text(Verdict verdict, int variable, String y, int events) {
        String name = namer.label(variable, events);
        return switch (verdict) {
            case Verdict.Right right -> sampled(right(right, name, y), right.extent());
            case Verdict.Leftover leftover ->
                    sampled(leftover(leftover, variable, events), leftover.extent());
            case Verdict.Wrong wrong -> sampled(wrong(wrong, events), wrong.extent());
            case Verdict.Pending _ -> messages.text("verdict.pending");
            case Verdict.Unknown(Verdict.Obstacle obstacle) -> unknown(obstacle);
        };
    }

    private String unknown(Verdict.Obstacle obstacle) {
        return messages.text(
                switch (obstacle) {
                    case NOT_FINITE -> "verdict.unknown.infinite";
                    case UNSTEADY -> "verdict.unknown.unsteady";
                });
    }

    private String right(Verdict.Right right, String name, String y) {
        String dy = step(Math.abs(right.stepY()));
        String key = right.stepY() > 0 ? "up" : "down";
        return messages.text(
                "verdict.right." + (dy.equals("0.0") ? "still" : key),
                "x",
                name,
                "dx",
                step(right.stepX()),
                "y",
                y,
                "dy",
                dy);
    }

    private String leftover(Verdict.Leftover leftover, int variable, int events) {
        boolean named = namer.isNamed(variable, events);
        return messages.text(
                named ? "verdict.leftover" : "verdict.leftover.unnamed",
                "added",
                Numbers.brief(leftover.added()),
                "left",
                Numbers.brief(leftover.left()),
                "line",
                leftover.line(),
                "x",
                namer.label(variable, events));
    }

    private String wrong(Verdict.Wrong wrong, int events) {
        String expected = Numbers.brief(wrong.expected());
        return switch (wrong.cause()) {
            case Verdict.Cause.Rule rule ->
                    messages.text(
                            "verdict.wrong.rule",
                            "expected",
                            expected,
                            "rule",
                            messages.text("rule." + rule.name()));
            case Verdict.Cause.LeftoverIn left ->
                    messages.text(
                            "verdict.wrong.left",
                            "expected",
                            expected,
                            "culprit",
                            namer.label(left.variable(), events));
            case Verdict.Cause.Own(OwnFaults.Fault fault) ->
                    messages.text(
                            "verdict.wrong.own",
                            "expected",
                            expected,
                            "function",
                            fault.name(),
                            "sent",
                            Numbers.brief(fault.sent()),
                            "due",
                            Numbers.brief(fault.expected()));
        };
    }

    private String sampled(String sentence, Verdict.Extent extent) {
        return extent.checked() == extent.all()
                ? sentence
                : messages.text(
                        "verdict.sampled",
                        "verdict",
                        sentence,
                        "checked",
                        extent.checked(),
                        "of",
                        extent.all());
    }

    /// A difference is not known to more than a few digits.
    private static String step(double size) {
        if (!Double.isFinite(size) || size < 1e-9) {
            return Numbers.brief(size < 1e-9 ? 0 : size);
        }
        return Numbers.brief(new BigDecimal(size).round(THREE).doubleValue());
    }
}
