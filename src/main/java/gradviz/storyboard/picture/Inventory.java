package gradviz.storyboard.picture;

import gradviz.graph.ComputationGraph;
import gradviz.graph.DataHistory;
import gradviz.graph.Label;
import gradviz.graph.VariableNode;
import gradviz.graph.fold.Content;
import gradviz.graph.fold.Folding;
import gradviz.layout.Extent;
import gradviz.layout.Sizes;
import gradviz.storyboard.words.Namer;
import gradviz.storyboard.words.Numbers;
import gradviz.storyboard.words.ScopeWords;
import gradviz.text.Face;
import gradviz.text.Messages;
import gradviz.trace.Event;
import gradviz.trace.Ledger;
import gradviz.trace.Trace;
import gradviz.trace.Use;
import gradviz.trace.Value;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How much room everything needs at its largest, over the whole run, so that nothing ever jumps.
public final class Inventory implements Sizes {
    /// In a graph with more nodes than this, ledgers show only where few variables have one; else
    /// sums show beneath the pills.
    private static final int LARGE = 400;

    private static final int FEW = 8;

    private final Folding folding;
    private final ComputationGraph graph;
    private final Metrics metrics;
    private final Messages messages;
    private final Namer namer;
    private final Map<Integer, Room> ledgers = new HashMap<>();
    private final Map<Integer, Double> chips = new HashMap<>();
    private final Map<Integer, Double> belows = new HashMap<>();
    private final Map<Integer, String> held = new HashMap<>();

    /// @param folding what is folded takes no room but that of its node
    public Inventory(Trace trace, Folding folding, Metrics metrics, Messages messages) {
        this.folding = folding;
        this.graph = folding.graph();
        this.metrics = metrics;
        this.messages = messages;
        this.namer = new Namer(graph, messages);
        keepLedgers();
        trace.events().forEach(event -> read(trace, event));
    }

    @Override
    public Extent variable(int id) {
        VariableNode node = graph.variable(id);
        double widest = 0;
        for (DataHistory.Change change : node.values().changes()) {
            String data = Numbers.brief(change.data());
            widest = Math.max(widest, Metrics.width(Face.MONO, metrics.value(), data));
        }
        for (Label label : node.labels()) {
            double name = Metrics.width(Face.MONO_BOLD, metrics.name(), namer.text(label));
            widest = Math.max(widest, name);
        }
        double width = Math.max(metrics.leastPillWidth(), widest + 2 * metrics.pillPadding());
        return new Extent(width, metrics.pillHeight());
    }

    @Override
    public Extent below(int id) {
        double none = belowWidth(messages.text("grad.cleared"));
        double width = Math.max(none, belows.getOrDefault(id, 0.0));
        return new Extent(width, metrics.px(18));
    }

    @Override
    public @Nullable Extent ledger(int id) {
        LedgerShape shape = shape(id);
        return shape == null ? null : new Extent(shape.width(), shape.height());
    }

    @Override
    public boolean ledgerOnText() {
        return metrics.compact();
    }

    /// {@return how the ledger of a variable is divided, or null where it has none}
    @Nullable LedgerShape shape(int id) {
        Room room = ledgers.get(id);
        return room == null ? null : room.shape(metrics);
    }

    @Override
    public Extent function(int id) {
        double width = metrics.functionWidth(graph.function(id).name());
        return new Extent(width, metrics.functionHeight());
    }

    @Override
    public Extent folded(int scope) {
        Content content = folding.members().content(scope);
        ScopeWords words = new ScopeWords(messages);
        return ScopeShapes.node(
                metrics, words.title(content.scope()), words.count(content), folding.usesOf(scope));
    }

    @Override
    public double bracket() {
        return ScopeShapes.height(metrics);
    }

    @Override
    public Extent chip(int edgeId) {
        double width = chips.getOrDefault(edgeId, metrics.chipWidth("0.0"));
        return new Extent(width, metrics.chipHeight());
    }

    @Override
    public Extent stub(int edgeId) {
        String name = widestName(graph.edge(edgeId).variable());
        double text = Metrics.width(Face.MONO_BOLD, metrics.value(), name);
        return new Extent(text + metrics.px(46), metrics.px(28));
    }

    private String widestName(int variable) {
        return graph.variable(variable).labels().stream()
                .map(namer::text)
                .reduce("", (a, b) -> a.length() >= b.length() ? a : b);
    }

    private void keepLedgers() {
        var shared =
                graph.variables().stream()
                        .filter(node -> node.uses().size() > 1)
                        .filter(node -> !folding.hidesVariable(node.id()))
                        .toList();
        if (folding.nodes() <= LARGE || shared.size() <= FEW) {
            shared.forEach(node -> ledgers.put(node.id(), new Room()));
        }
    }

    private void read(Trace trace, Event event) {
        switch (event) {
            case Event.BackwardStarted _ -> {
                ledgers.values().forEach(Room::begin);
                leaveBehind();
            }
            case Event.GradientDropped dropped -> held.remove(dropped.variable());
            case Event.GradientCleared cleared -> {
                held.remove(cleared.variable());
                Room room = ledgers.get(cleared.variable());
                if (room != null) {
                    room.begin();
                }
            }
            case Event.GradientSeeded seeded ->
                    text(seeded.variable(), seeded.gradient().value(), seeded.line());
            case Event.GradientStored stored ->
                    arrive(trace, stored.use(), null, stored.result().value(), event);
            case Event.GradientSummed summed -> {
                arrive(trace, summed.use(), summed.before(), summed.contribution(), event);
                Value result = summed.result().value();
                text(summed.use().variable(), result, event.line());
                foot(summed.use(), summed.before(), summed.contribution(), result);
            }
            case Event.GradientOverwritten overwritten -> {
                Value result = overwritten.result().value();
                arrive(trace, overwritten.use(), overwritten.before(), result, event);
                foot(overwritten.use(), overwritten.before(), result, null);
            }
            case Event _ -> {}
        }
    }

    private void arrive(
            Trace trace, Use use, @Nullable Value before, Value contribution, Event event) {
        String value = Numbers.brief(contribution);
        chips.merge(trace.anatomy().use(use), metrics.chipWidth(value), Math::max);
        text(use.variable(), contribution, event.line());
        Room room = ledgers.get(use.variable());
        if (room != null) {
            room.arrive(metrics, before == null ? null : Numbers.brief(before), value);
        }
    }

    /// @param sum of both, or null where what came replaced what was held
    private void foot(Use use, Value before, Value came, @Nullable Value sum) {
        Room room = ledgers.get(use.variable());
        if (room != null) {
            String last = Ledgers.last(before, came, sum == null, messages);
            String result = Numbers.brief(sum == null ? came : sum);
            room.foot = Math.max(room.foot, LedgerShape.footWidth(metrics, last, result));
        }
    }

    private void text(int variable, Value gradient, int line) {
        String value = Numbers.brief(gradient);
        widen(variable, messages.text("grad.sum", "value", value));
        held.put(variable, messages.text("grad.leftover", "value", value, "line", line));
    }

    /// What is held when a backward pass begins is a leftover from then on.
    private void leaveBehind() {
        held.forEach(this::widen);
        held.clear();
    }

    private void widen(int variable, String text) {
        belows.merge(variable, belowWidth(text), Math::max);
    }

    private double belowWidth(String text) {
        return Metrics.width(Face.MONO, metrics.grad(), text) + metrics.px(44);
    }

    /// What a ledger must hold at its fullest.
    private static final class Room {
        private int terms;
        private int most = 1;
        private boolean leftover;
        private double widest;
        private double foot;

        void begin() {
            terms = 0;
        }

        void arrive(Metrics metrics, @Nullable String before, String value) {
            if (terms == 0 && before != null) {
                leftover = true;
                widest = Math.max(widest, LedgerShape.valueWidth(metrics, before));
            }
            terms++;
            most = Math.max(most, Math.min(terms, Ledger.SHOWN));
            widest = Math.max(widest, LedgerShape.valueWidth(metrics, value));
        }

        LedgerShape shape(Metrics metrics) {
            return LedgerShape.of(metrics, most, leftover, widest, foot);
        }
    }
}
