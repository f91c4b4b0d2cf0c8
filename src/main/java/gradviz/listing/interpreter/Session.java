package gradviz.listing.interpreter;

import gradviz.engine.Engine;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Listing;
import gradviz.listing.Span;
import gradviz.trace.Recorder;
import gradviz.trace.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a run carries along: names, output, and the engine with its recorder.
final class Session {
    /// How many characters may be printed.
    private static final int LONGEST_OUTPUT = 1 << 20;

    /// How many items a list may have, and how many characters a text.
    private static final int LONGEST_LIST = 1_000_000;

    /// How many items all lists may be given, over the whole run.
    private static final int MOST_ITEMS = 20_000_000;

    /// How much may be done for an answer once the run is over.
    private static final int MOST_TICKS = 100_000;

    /// Of how many lines it is remembered that they ran.
    private static final int MOST_WATCHED = 50;

    final Listing listing;
    final Engine engine;
    final Recorder recorder;
    Runnable tick;
    final Map<String, Datum> names;
    final Map<Integer, Span> literals = new HashMap<>();
    final List<Outcome.Answer> answers = new ArrayList<>();
    private final Map<Variable, String> labels = new IdentityHashMap<>();
    private final StringBuilder output = new StringBuilder();
    private Names scope = new Names();
    private Span place = Span.START;
    private long items;
    private final Map<Tensor, Variable> lent = new IdentityHashMap<>();
    private final Map<Object, Long> identities = new IdentityHashMap<>();
    private Set<Integer> watched = new LinkedHashSet<>();
    private int calls;
    private boolean quiet;
    private boolean apart;
    private boolean over;
    private int left;

    /// @param tick called often; ends the run by throwing a [Fault]
    Session(Listing listing, Engine engine, Recorder recorder, Runnable tick) {
        this.listing = listing;
        this.engine = engine;
        this.recorder = recorder;
        this.tick = tick;
        this.names = scope.values();
    }

    /// Ends the run: what is asked from now on is given some time for each question.
    void end() {
        over = true;
        tick = this::spend;
    }

    /// Answers something after the run, within bounds.
    void ask(Runnable work) {
        left = MOST_TICKS;
        quietly(work);
    }

    private void spend() {
        if (left-- <= 0) {
            throw Fault.of(Complaint.LIMIT_TIME, "seconds", "1");
        }
    }

    /// {@return the number of the call that begins}
    int nextCall() {
        return ++calls;
    }

    /// {@return a number that stands for one instance, the same at every run}
    long identity(Object one) {
        return identities.computeIfAbsent(one, _ -> (long) identities.size() + 1);
    }

    boolean over() {
        return over;
    }

    /// {@return the names that mean something where the run stands}
    Names scope() {
        return scope;
    }

    /// Runs `work` where other names mean something.
    void within(Names names, Runnable work) {
        Names before = scope;
        scope = names;
        try {
            work.run();
        } finally {
            scope = before;
        }
    }

    /// {@return the array of a variable's data, which is remembered to be that}
    Tensor lent(Variable variable) {
        lent.put(variable.data(), variable);
        return variable.data();
    }

    /// {@return the variable whose data an array is, as far as that was read, or null}
    @SuppressWarnings("ReferenceEquality") // An array is one instance.
    @Nullable Variable ownerOf(Tensor array) {
        Variable owner = lent.get(array);
        return owner != null && owner.data() == array ? owner : null;
    }

    /// Runs `work` on numbers alone, as what is given to `x.data` is computed: it is no part of the
    /// graph.
    void apart(Runnable work) {
        boolean before = apart;
        apart = true;
        try {
            engine.recording(false, work);
        } finally {
            apart = before;
        }
    }

    /// Runs the body of a function, whose graph is kept also where the function is called for
    /// `x.data`.
    void inside(Runnable work) {
        boolean before = apart;
        apart = false;
        try {
            if (before) {
                engine.recording(true, work);
            } else {
                work.run();
            }
        } finally {
            apart = before;
        }
    }

    /// Says that the statement at a place runs now.
    void at(Span statement) {
        place = statement;
        if (watched.size() < MOST_WATCHED) {
            watched.add(statement.line());
        }
        recorder.at(statement.line());
        tick.run();
    }

    /// {@return the lines that run while something is done, in their order}
    Set<Integer> watching(Runnable work) {
        Set<Integer> before = watched;
        Set<Integer> lines = new LinkedHashSet<>();
        watched = lines;
        try {
            work.run();
        } finally {
            watched = before;
        }
        return lines;
    }

    /// {@return what is complained about where nothing else is known}
    Span place() {
        return place;
    }

    /// Says what is complained about, while the line stays the same.
    void place(Span span) {
        place = span;
    }

    /// Says that the statement at a place goes on, after something else ran.
    void back(Span statement) {
        place = statement;
        recorder.at(statement.line());
    }

    void enter(Scope.Kind kind, String name, int line) {
        if (!quiet) {
            recorder.enter(kind, name, line);
        }
    }

    void leave() {
        if (!quiet) {
            recorder.leave();
        }
    }

    /// Keeps lists, and text, within bounds.
    ///
    /// @param size that one comes to
    /// @param more how much of it is new
    void grow(long size, long more) {
        items += more;
        if (size > LONGEST_LIST || items > MOST_ITEMS) {
            long limit = size > LONGEST_LIST ? LONGEST_LIST : MOST_ITEMS;
            String shown = String.format(Locale.ROOT, "%,d", limit);
            throw Fault.of(Complaint.LIMIT_ITEMS, "limit", shown);
        }
    }

    /// {@return whether nothing is to be written down, since a question is being answered}
    boolean quiet() {
        return quiet;
    }

    void quietly(Runnable work) {
        quiet = true;
        try {
            engine.unheard(work);
        } finally {
            quiet = false;
        }
    }

    /// @param end what is written behind the text
    void print(String statement, String text, String end, @Nullable Variable gradientOf) {
        if (output.length() + text.length() + end.length() > LONGEST_OUTPUT) {
            throw Fault.of(Complaint.LIMIT_OUTPUT, "limit", "1 MB");
        }
        output.append(text).append(end);
        recorder.printed(statement, text, gradientOf);
    }

    String output() {
        return output.toString();
    }

    /// {@return how the listing writes what stands at `span`}
    String source(Span span) {
        return listing.expressionAt(span);
    }

    /// Sees to it that a variable which stands for a number is known by how it is written.
    void meet(Variable variable, Operand operand) {
        if (quiet) {
            return;
        }
        recorder.expression(source(operand.span()));
        int id = recorder.idOf(variable);
        if (operand.datum() instanceof Datum.Plain plain && variable.data().shape().length == 0) {
            noteLiteral(id, plain.literal());
        }
    }

    void noteLiteral(int variable, @Nullable Span literal) {
        if (literal != null) {
            literals.put(variable, literal);
        }
    }

    void label(Variable variable, @Nullable String name) {
        if (name == null) {
            labels.remove(variable);
        } else {
            labels.put(variable, name);
        }
    }

    /// {@return the `name` that was given to a variable, or null}
    @Nullable String label(Variable variable) {
        return labels.get(variable);
    }

    Map<String, Integer> variableNames() {
        Map<String, Integer> ids = new LinkedHashMap<>();
        names.forEach(
                (name, datum) -> {
                    if (datum instanceof Datum.Held held) {
                        ids.put(name, recorder.idOf(held.variable()));
                    }
                });
        return ids;
    }
}
