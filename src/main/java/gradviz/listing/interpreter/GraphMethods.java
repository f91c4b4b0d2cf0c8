package gradviz.listing.interpreter;

import gradviz.engine.BackwardRule;
import gradviz.engine.Variable;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import java.util.List;

/// The methods of a variable that change gradients or the graph.
///
/// A pass that is kept by `create_graph` lets the gradients of intermediates go where the call does
/// not ask for them, whatever the rule: left over, they would spoil the next derivative.
///
/// @param rule of backward passes, where the call does not say otherwise
record GraphMethods(BackwardRule rule) {
    static final List<String> NAMES =
            List.of("backward", "cleargrad", "unchain", "unchain_backward");

    private static final List<String> OF_BACKWARD = List.of("retain_grad", "create_graph");

    void call(Variable x, Arguments arguments) {
        if (arguments.function().equals("backward")) {
            backward(x, arguments.bind(0, OF_BACKWARD));
            return;
        }
        arguments.allowing().exactly(0);
        switch (arguments.function()) {
            case "cleargrad" -> x.clearGrad();
            case "unchain" -> x.unchain();
            case "unchain_backward" -> x.unchainBackward();
            default -> throw new IllegalArgumentException(arguments.function());
        }
    }

    private void backward(Variable x, Bound bound) {
        Operand retain = bound.operands().get("retain_grad");
        Operand create = bound.operands().get("create_graph");
        boolean kept = create != null && truth(create, "create_graph");
        BackwardRule chosen = kept ? rule.with(BackwardRule.Retain.LEAVES) : rule;
        if (retain != null) {
            boolean all = truth(retain, "retain_grad");
            chosen = rule.with(all ? BackwardRule.Retain.ALL : BackwardRule.Retain.LEAVES);
        }
        x.backward(chosen, kept);
    }

    private static boolean truth(Operand operand, String keyword) {
        if (operand.datum() instanceof Datum.Truth(boolean value)) {
            return value;
        }
        throw Fault.at(
                operand.span(),
                Complaint.KEYWORD_VALUE,
                "keyword",
                keyword,
                "function",
                "backward");
    }
}
