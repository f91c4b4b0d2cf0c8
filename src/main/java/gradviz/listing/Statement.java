package gradviz.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement of a listing.
public sealed interface Statement {
    Span span();

    /// {@return the line it ends on, which is not the first one where brackets span lines}
    int lastLine();

    /// `x = ...` or `x.name = ...`
    record Assign(Span span, int lastLine, Expression target, Expression value)
            implements Statement {}

    /// An expression for what it does: `y.backward()`.
    record Evaluate(Span span, int lastLine, Expression expression) implements Statement {}

    /// `import numpy as np` or `from gradviz import *`.
    ///
    /// @param names what is taken out of the module, empty for the module itself or for `*`
    /// @param alias the name given to the module, or null
    /// @param star whether everything is taken out of the module
    record Import(
            Span span,
            int lastLine,
            String module,
            @Nullable String alias,
            List<Imported> names,
            boolean star)
            implements Statement {}

    /// A name taken out of a module, and what it is called here.
    record Imported(Span span, String name, String alias) {}
}
