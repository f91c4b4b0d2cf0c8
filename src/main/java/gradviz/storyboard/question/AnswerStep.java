package gradviz.storyboard.question;

import gradviz.storyboard.words.Numbers;
import gradviz.trace.Ledger;
import gradviz.trace.Step;
import gradviz.trace.Term;
import gradviz.trace.Value;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The arrival that gives the answer.
record AnswerStep(Step step, Arrival arrival, Ledger ledger) {
    int number() {
        return ledger.latest().number();
    }

    @Nullable Term leftover() {
        Term first = ledger.first().getFirst();
        return first.kind() == Term.Kind.LEFTOVER ? first : null;
    }

    /// The terms one by one, if they are few and are what the gradient is; else the last two.
    String sum() {
        Value before = arrival.before();
        List<Value> terms = ledger.first().stream().map(Term::value).toList();
        Value all = terms.stream().reduce(Arrival::sum).orElseThrow();
        boolean whole = terms.size() == ledger.count() && all.equals(arrival.result());
        List<Value> shown =
                whole || before == null ? terms : List.of(before, arrival.contribution());
        return shown.stream().map(Numbers::brief).collect(Collectors.joining(" + "));
    }
}
