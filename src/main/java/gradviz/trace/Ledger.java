package gradviz.trace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a gradient came to be: its terms, and the last thing that happened to it.
///
/// At most the first [#SHOWN] terms and the latest one are kept; the others are counted, so that a
/// sum of thousands costs no more than a sum of six.
///
/// @param first the first terms, in order
/// @param count of all terms
/// @param latest the term that came last
/// @param before what the gradient was before the latest term, or null where that was none
/// @param replaced whether the latest term replaced those before it
/// @param pass the number of the backward pass that wrote it last
public record Ledger(
        List<Term> first,
        int count,
        Term latest,
        @Nullable Value before,
        boolean replaced,
        int pass) {

    /// How many terms are kept one by one.
    public static final int SHOWN = 6;

    static Ledger of(Term term, int pass) {
        return new Ledger(List.of(term), 1, term, null, false, pass);
    }

    Ledger plus(Term term, @Nullable Value before, boolean replaces, int pass) {
        List<Term> terms = first;
        if (terms.size() < SHOWN) {
            terms = new ArrayList<>(first);
            terms.add(term);
        }
        return new Ledger(List.copyOf(terms), count + 1, term, before, replaces, pass);
    }

    /// {@return how many contributions of the latest pass are among the terms}
    int contributions() {
        return latest.number();
    }
}
