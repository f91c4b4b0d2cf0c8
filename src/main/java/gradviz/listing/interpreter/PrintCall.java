package gradviz.listing.interpreter;

import gradviz.engine.Variable;
import gradviz.listing.Expression;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What `print(...)` does.
record PrintCall(Session session) {
    void call(Expression.Call call, List<Operand> given) {
        Arguments arguments = new Arguments("print", call.span(), given);
        List<Operand> shown = arguments.allowing("sep", "end").between(0, Integer.MAX_VALUE);
        String text =
                shown.stream()
                        .map(argument -> Printing.text(argument.datum()))
                        .collect(Collectors.joining(part(arguments, "sep", " ")));
        Variable subject = shown.size() == 1 ? subject(shown.getFirst().datum()) : null;
        String end = part(arguments, "end", "\n");
        session.print(session.source(call.span()), text, end, subject);
    }

    private static String part(Arguments arguments, String keyword, String otherwise) {
        Operand given = arguments.keyword(keyword);
        if (given == null || given.datum() instanceof Datum.None) {
            return otherwise;
        }
        if (given.datum() instanceof Datum.Text(String text)) {
            return text;
        }
        throw Reading.argument(given, "print");
    }

    private static @Nullable Variable subject(Datum datum) {
        return switch (datum) {
            case Datum.Held(_, Variable gradientOf) -> gradientOf;
            case Datum.None(Variable gradientOf) -> gradientOf;
            case Datum _ -> null;
        };
    }
}
