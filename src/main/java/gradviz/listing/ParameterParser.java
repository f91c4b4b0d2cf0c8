package gradviz.listing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the names that a function gives to its arguments.
record ParameterParser(Tokens tokens, Parser expressions) {
    /// {@return the parameters up to, and without, the sign that ends them}
    List<Definition.Parameter> until(String end) {
        List<Definition.Parameter> parameters = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (!tokens.peek().is(end)) {
            boolean rest = tokens.takeIf("*");
            Token name = parameter();
            if (!names.add(name.text())) {
                throw Fault.at(name.span(), Complaint.PARAMETER_TWICE, "name", name.text());
            }
            if (end.equals(")")) {
                annotation(":");
            }
            Expression preset = rest ? null : preset(parameters, name);
            parameters.add(new Definition.Parameter(name.span(), name.text(), preset, rest));
            if (!tokens.takeIf(",")) {
                break;
            }
            if (rest && !tokens.peek().is(end)) {
                throw Fault.at(tokens.peek().span(), Complaint.NO_STAR_PARAMETER);
            }
        }
        return parameters;
    }

    private Token parameter() {
        Token next = tokens.peek();
        if (next.is("*") || next.is("**") || next.is("/")) {
            throw Fault.at(next.span(), Complaint.NO_STAR_PARAMETER);
        }
        return tokens.expectName();
    }

    private @Nullable Expression preset(List<Definition.Parameter> before, Token name) {
        if (tokens.takeIf("=")) {
            return expressions.expression();
        }
        if (!before.isEmpty() && before.getLast().preset() != null) {
            throw Fault.at(name.span(), Complaint.PRESET_FIRST, "name", name.text());
        }
        return null;
    }

    /// A type may be written, and says nothing to us.
    void annotation(String sign) {
        if (tokens.takeIf(sign)) {
            expressions.expression();
        }
    }
}
