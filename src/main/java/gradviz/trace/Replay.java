package gradviz.trace;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The state of a run while events are applied to it, one after the other.
final class Replay {
    final @Nullable Passage[] passages;
    final TreeMap<Long, Integer> worklist;
    int events;
    int active = -1;
    boolean underWay;
    int pass;
    @Nullable Pass latest;
    final BitSet cut;
    int printed;

    private final Anatomy anatomy;
    private final GradientState[] gradients;
    private final Map<Integer, Value> rewritten;
    private long tickets;

    Replay(Anatomy anatomy) {
        this.anatomy = anatomy;
        this.passages = new Passage[anatomy.uses()];
        this.worklist = new TreeMap<>();
        this.gradients = new GradientState[anatomy.variables()];
        this.rewritten = new HashMap<>();
        this.cut = new BitSet();
        Arrays.fill(gradients, GradientState.NONE);
    }

    Replay(Replay other) {
        this.anatomy = other.anatomy;
        this.passages = other.passages.clone();
        this.worklist = new TreeMap<>(other.worklist);
        this.gradients = other.gradients.clone();
        this.rewritten = new HashMap<>(other.rewritten);
        this.cut = (BitSet) other.cut.clone();
        this.events = other.events;
        this.active = other.active;
        this.underWay = other.underWay;
        this.pass = other.pass;
        this.latest = other.latest;
        this.printed = other.printed;
        this.tickets = other.tickets;
    }

    void advance(List<Event> all, int count) {
        while (events < count) {
            apply(all.get(events));
            events++;
        }
    }

    /// A gradient that nothing has touched in the latest pass is a leftover; one whose array was
    /// written through another variable shows what was written.
    GradientState gradient(int variable) {
        GradientState state = gradients[variable];
        Gradient gradient = state.gradient();
        Ledger ledger = state.ledger();
        if (gradient == null || ledger == null) {
            return state;
        }
        Value now = rewritten.getOrDefault(gradient.array(), gradient.value());
        boolean left = ledger.pass() < pass;
        if (!left && now.equals(gradient.value())) {
            return state;
        }
        Life life = left ? Life.LEFTOVER : state.life();
        return new GradientState(
                life,
                new Gradient(now, gradient.array(), gradient.variable()),
                ledger,
                state.line());
    }

    private void apply(Event event) {
        switch (event) {
            case Event.BackwardStarted started -> start(started);
            case Event.GradientSeeded seeded -> seed(seeded);
            case Event.CreatorPushed pushed -> worklist.put(ticket(pushed), pushed.function());
            case Event.FunctionTaken taken -> {
                worklist.pollLastEntry();
                active = taken.function();
            }
            case Event.GradientStored stored -> store(stored);
            case Event.GradientSummed summed -> sum(summed);
            case Event.GradientOverwritten overwritten -> overwrite(overwritten);
            case Event.GradientDropped dropped -> drop(dropped.variable());
            case Event.GradientCleared cleared -> clear(cleared);
            case Event.BackwardFinished _ -> {
                active = -1;
                underWay = false;
            }
            case Event.Unchained unchained -> unchained.cut().forEach(cut::set);
            case Event.Printed _ -> printed++;
            case Event.VariableMade _,
                    Event.DataChanged _,
                    Event.ConstantMade _,
                    Event.FunctionCalled _,
                    Event.NameBound _,
                    Event.LocalBound _,
                    Event.CreatorSkipped _,
                    Event.ContributionsComputed _ -> {}
        }
    }

    private void start(Event.BackwardStarted started) {
        pass++;
        underWay = true;
        active = -1;
        worklist.clear();
        latest = new Pass(pass, started.variable(), started.rule(), started.line(), events);
    }

    private void seed(Event.GradientSeeded seeded) {
        if (seeded.kept()) {
            return;
        }
        Value value = seeded.gradient().value();
        Term term = new Term(Term.Kind.SEED, 0, null, value, seeded.line());
        put(seeded.variable(), Life.FRESH, seeded.gradient(), Ledger.of(term, pass), seeded.line());
    }

    private void store(Event.GradientStored stored) {
        Term term = contribution(stored.use(), 1, stored.result().value(), stored.line());
        int variable = stored.use().variable();
        put(variable, Life.FRESH, stored.result(), Ledger.of(term, pass), stored.line());
        pass(stored.use(), 1, stored.result());
    }

    private void sum(Event.GradientSummed summed) {
        Ledger ledger = opened(summed.use().variable(), summed.before());
        int number = ledger.contributions() + 1;
        Term term = contribution(summed.use(), number, summed.contribution(), summed.line());
        Ledger longer = ledger.plus(term, summed.before(), false, pass);
        GradientState state = gradients[summed.use().variable()];
        Gradient held = state.gradient();
        if (held != null && held.array() == summed.result().array()) {
            rewritten.put(held.array(), summed.result().value());
        }
        put(summed.use().variable(), Life.ACCUMULATED, summed.result(), longer, summed.line());
        pass(summed.use(), number, new Gradient(summed.contribution(), summed.result().array()));
    }

    private void overwrite(Event.GradientOverwritten overwritten) {
        Ledger ledger = opened(overwritten.use().variable(), overwritten.before());
        int number = ledger.contributions() + 1;
        Value value = overwritten.result().value();
        Term term = contribution(overwritten.use(), number, value, overwritten.line());
        Ledger longer = ledger.plus(term, overwritten.before(), true, pass);
        int variable = overwritten.use().variable();
        put(variable, Life.FRESH, overwritten.result(), longer, overwritten.line());
        pass(overwritten.use(), number, overwritten.result());
    }

    /// The ledger that the next term goes into. What an earlier pass left stands in it as one term.
    private Ledger opened(int variable, Value before) {
        GradientState state = gradients[variable];
        Ledger ledger = state.ledger();
        if (ledger == null || ledger.pass() < pass) {
            Term left = new Term(Term.Kind.LEFTOVER, 0, null, before, state.line());
            return Ledger.of(left, pass);
        }
        return ledger;
    }

    private void drop(int variable) {
        gradients[variable] = GradientState.NONE;
    }

    private void clear(Event.GradientCleared cleared) {
        int variable = cleared.variable();
        gradients[variable] = new GradientState(Life.CLEARED, null, null, cleared.line());
        for (int use : anatomy.usesOf(variable)) {
            passages[use] = null;
        }
    }

    private void put(int variable, Life life, Gradient gradient, Ledger ledger, int line) {
        gradients[variable] = new GradientState(life, gradient, ledger, line);
    }

    private void pass(Use use, int number, Gradient gradient) {
        passages[anatomy.use(use)] = new Passage(number, gradient, pass);
    }

    private static Term contribution(Use use, int number, Value value, int line) {
        return new Term(Term.Kind.CONTRIBUTION, number, use, value, line);
    }

    /// Sorts the worklist so that the last entry is the next to be taken.
    private long ticket(Event.CreatorPushed pushed) {
        boolean byGeneration = latest != null && latest.rule().byGeneration();
        long generation = byGeneration ? anatomy.call(pushed.function()).generation() : 0;
        return generation << 40 | tickets++;
    }
}
