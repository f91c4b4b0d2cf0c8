package gradviz.trace;

import org.jspecify.annotations.Nullable;

/// A variable's gradient at one time.
///
/// @param gradient null where there is none
/// @param ledger its terms, null where there is none
/// @param line the line that wrote it last; 0 where nothing has
public record GradientState(
        Life life, @Nullable Gradient gradient, @Nullable Ledger ledger, int line) {

    static final GradientState NONE = new GradientState(Life.NONE, null, null, 0);
}
