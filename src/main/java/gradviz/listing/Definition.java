package gradviz.listing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a `def` or a `lambda` defines.
///
/// @param name `<lambda>` where it has none
/// @param line where it begins, from 1
/// @param locals the names that it gives values to, parameters included
/// @param globals the names that it says are the listing's
public record Definition(
        String name,
        int line,
        List<Parameter> parameters,
        List<Statement> body,
        Set<String> locals,
        Set<String> globals) {

    /// A name that an argument is given to.
    ///
    /// @param preset its value where no argument is given, or null
    /// @param rest whether all arguments that are left go to it: `*xs`
    public record Parameter(Span span, String name, @Nullable Expression preset, boolean rest) {}

    static Definition of(String name, int line, List<Parameter> parameters, List<Statement> body) {
        Locals locals = new Locals();
        parameters.forEach(parameter -> locals.add(parameter.name()));
        locals.addAll(body);
        return new Definition(
                name,
                line,
                List.copyOf(parameters),
                List.copyOf(body),
                locals.names(),
                locals.globals());
    }
}
