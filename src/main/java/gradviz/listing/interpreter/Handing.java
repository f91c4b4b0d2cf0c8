package gradviz.listing.interpreter;

import gradviz.listing.Complaint;
import gradviz.listing.Definition;
import gradviz.listing.Fault;
import gradviz.listing.Span;
import java.util.ArrayList;
import java.util.List;

/// Hands the arguments of a call to the parameters of a function.
///
/// @param span of the call
record Handing(Datum.Routine routine, Span span) {
    void bind(List<Operand> given, Names names) {
        Definition definition = routine.definition();
        List<String> parameters =
                definition.parameters().stream().map(Definition.Parameter::name).toList();
        String rest =
                definition.parameters().stream()
                        .filter(Definition.Parameter::rest)
                        .map(Definition.Parameter::name)
                        .findFirst()
                        .orElse("");
        List<Operand> left = new ArrayList<>(given);
        for (String parameter : parameters) {
            if (left.isEmpty() || left.getFirst().keyword() != null) {
                break;
            }
            if (parameter.equals(rest)) {
                names.put(parameter, rest(left));
                break;
            }
            names.put(parameter, left.removeFirst().datum());
        }
        for (Operand operand : left) {
            String keyword = operand.keyword();
            if (keyword == null) {
                throw miscounted(given.size());
            }
            named(keyword, operand, parameters, names);
        }
        fill(given.size(), names);
    }

    private static Datum rest(List<Operand> left) {
        List<Datum> all = new ArrayList<>();
        while (!left.isEmpty() && left.getFirst().keyword() == null) {
            all.add(left.removeFirst().datum());
        }
        return new Datum.Sequence(all, false);
    }

    private void named(String keyword, Operand operand, List<String> parameters, Names names) {
        boolean known = parameters.contains(keyword);
        if (!known || names.values().containsKey(keyword)) {
            throw Fault.at(
                    operand.span(),
                    known ? Complaint.KEYWORD_TWICE : Complaint.KEYWORD_UNKNOWN,
                    "function",
                    routine.definition().name(),
                    "keyword",
                    keyword);
        }
        names.put(keyword, operand.datum());
    }

    private void fill(int given, Names names) {
        for (Definition.Parameter parameter : routine.definition().parameters()) {
            if (names.values().containsKey(parameter.name())) {
                continue;
            }
            if (parameter.rest()) {
                names.put(parameter.name(), new Datum.Sequence(List.of(), false));
                continue;
            }
            Datum preset = routine.presets().get(parameter.name());
            if (preset == null) {
                throw given == 0 && routine.definition().parameters().size() > 1
                        ? miscounted(given)
                        : missing(parameter.name());
            }
            names.put(parameter.name(), preset);
        }
    }

    private Fault missing(String parameter) {
        String function = routine.definition().name();
        return Fault.at(span, Complaint.ARGUMENT_MISSING, "function", function, "name", parameter);
    }

    private Fault miscounted(int given) {
        int most = routine.definition().parameters().size();
        return Arguments.miscounted(
                routine.definition().name(), span, most - routine.presets().size(), most, given);
    }
}
