package gradviz.listing.interpreter;

import gradviz.engine.Engine;
import gradviz.engine.Variable;
import gradviz.listing.Complaint;
import gradviz.listing.Fault;
import gradviz.listing.Listing;
import gradviz.listing.Span;
import gradviz.trace.Recorder;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a run carries along: names, output, and the engine with its recorder.
final class Session {
    /// How many characters may be printed.
    private static final int LONGEST_OUTPUT = 1 << 20;

    final Listing listing;
    final Engine engine;
    final Recorder recorder;
    final Runnable tick;
    final Map<String, Datum> names = new LinkedHashMap<>();
    final Map<Integer, Span> literals = new HashMap<>();
    private final Map<Variable, String> labels = new IdentityHashMap<>();
    private final StringBuilder output = new StringBuilder();
    private boolean quiet;

    /// @param tick called often; ends the run by throwing a [Fault]
    Session(Listing listing, Engine engine, Recorder recorder, Runnable tick) {
        this.listing = listing;
        this.engine = engine;
        this.recorder = recorder;
        this.tick = tick;
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

    void print(String statement, String text, @Nullable Variable gradientOf) {
        if (output.length() + text.length() >= LONGEST_OUTPUT) {
            throw Fault.of(Complaint.LIMIT_OUTPUT, "limit", "1 MB");
        }
        output.append(text).append('\n');
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
