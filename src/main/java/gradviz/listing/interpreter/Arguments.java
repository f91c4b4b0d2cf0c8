package gradviz.listing.interpreter;

import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The arguments of a call, checked for their number and their keywords.
final class Arguments {
    private static final Set<String> FOREIGN =
            Set.of("requires_grad", "retain_graph", "inputs", "gradient");

    private final String function;
    private final Span span;
    private final List<Operand> given;

    Arguments(String function, Span span, List<Operand> given) {
        this.function = function;
        this.span = span;
        this.given = given;
    }

    String function() {
        return function;
    }

    /// {@return the argument given by a keyword, or null}
    @Nullable Operand keyword(String keyword) {
        for (Operand operand : given) {
            if (keyword.equals(operand.keyword())) {
                return operand;
            }
        }
        return null;
    }

    /// {@return the arguments given by keywords}
    List<Operand> named() {
        return given.stream().filter(operand -> operand.keyword() != null).toList();
    }

    /// {@return these arguments, if they use no keyword but the allowed ones, each once}
    Arguments allowing(String... keywords) {
        List<String> left = new ArrayList<>(List.of(keywords));
        for (Operand operand : given) {
            String keyword = operand.keyword();
            if (keyword != null && !left.remove(keyword)) {
                Complaint complaint =
                        FOREIGN.contains(keyword)
                                ? Complaint.KEYWORD_FOREIGN
                                : Complaint.KEYWORD_UNKNOWN;
                throw Fault.at(operand.span(), complaint, "function", function, "keyword", keyword);
            }
        }
        return this;
    }

    /// {@return the arguments by the names of parameters, given in order or by keyword}
    ///
    /// @param required how many of the parameters, from the first, must be given
    Bound bind(int required, List<String> parameters) {
        allowing(parameters.toArray(String[]::new));
        List<Operand> positional = between(0, parameters.size());
        Map<String, Operand> bound = new HashMap<>();
        for (int i = 0; i < positional.size(); i++) {
            bound.put(parameters.get(i), positional.get(i));
        }
        for (Operand operand : given) {
            String keyword = operand.keyword();
            if (keyword != null && bound.put(keyword, operand) != null) {
                throw Fault.at(
                        operand.span(),
                        Complaint.KEYWORD_TWICE,
                        "function",
                        function,
                        "keyword",
                        keyword);
            }
        }
        if (!bound.keySet().containsAll(parameters.subList(0, required))) {
            throw miscounted(required, parameters.size(), bound.size());
        }
        return new Bound(bound);
    }

    List<Operand> exactly(int count) {
        return between(count, count);
    }

    /// {@return the arguments without a keyword, of which there are at least `least`}
    List<Operand> between(int least, int most) {
        List<Operand> positional =
                given.stream().filter(operand -> operand.keyword() == null).toList();
        if (positional.size() < least || positional.size() > most) {
            throw miscounted(least, most, positional.size());
        }
        return positional;
    }

    private Fault miscounted(int least, int most, int found) {
        return miscounted(function, span, least, most, found);
    }

    static Fault miscounted(String function, Span span, int least, int most, int found) {
        String expected = least == most ? "" + least : least + "-" + most;
        return Fault.at(
                span,
                Complaint.ARGUMENT_COUNT,
                "function",
                function,
                "expected",
                expected,
                "given",
                Integer.toString(found));
    }
}
