package gradviz.cli;

import gradviz.graph.ComputationGraph;
import gradviz.graph.VariableNode;
import gradviz.run.Run;
import gradviz.run.Verdict;
import gradviz.storyboard.words.FactReader;
import gradviz.storyboard.words.Facts;
import java.util.List;

/// What `run --check` asks: whether every leaf's gradient is right at the end, or, in a listing
/// that is wrong on purpose, whether one is wrong.
record Inspection(Console console, Source source, Run run) {

    boolean passes() {
        ComputationGraph graph = ComputationGraph.of(run.trace());
        FactReader reader = new FactReader(run.trace(), graph, run.check(), console.messages());
        int end = run.trace().steps().size();
        List<Facts> leaves =
                graph.variables().stream()
                        .filter(VariableNode::isLeaf)
                        .filter(leaf -> !leaf.birth().constant())
                        .map(leaf -> reader.facts(leaf.id(), end))
                        .toList();
        boolean expectWrong = run.listing().head().expectWrong();
        List<Facts> bad = leaves.stream().filter(Inspection::isBad).toList();
        if (expectWrong ? !bad.isEmpty() : bad.isEmpty()) {
            long judged = judged(leaves);
            String key = judged == 0 ? "cli.check.nothing" : "cli.check.passed";
            console.error(key, "file", source.name(), "n", judged);
            return true;
        }
        if (expectWrong) {
            console.error("cli.check.none.wrong", "file", source.name());
        }
        bad.forEach(this::tell);
        return false;
    }

    /// {@return how many of them hold a gradient that a backward pass brought}
    private static long judged(List<Facts> leaves) {
        return leaves.stream().filter(leaf -> !(leaf.verdict() instanceof Verdict.Pending)).count();
    }

    private void tell(Facts facts) {
        console.error(
                "cli.check.leaf",
                "file",
                source.name(),
                "name",
                facts.name(),
                "grad",
                facts.values().grad(),
                "verdict",
                facts.verdictText());
    }

    private static boolean isBad(Facts facts) {
        return switch (facts.verdict()) {
            case Verdict.Right _, Verdict.Pending _ -> false;
            case Verdict.Leftover _, Verdict.Wrong _, Verdict.Unknown _ -> true;
        };
    }
}
