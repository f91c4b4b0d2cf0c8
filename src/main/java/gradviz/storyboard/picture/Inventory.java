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

    /// What a chip has room for that never shows.
    private static final Look.Amount LEAST = new Look.Amount("0.0", Look.Heat.NONE);

    private final Folding folding;
    private final ComputationGraph graph;
    private final Metrics metrics;
    private final Messages messages;
    private final Namer namer;
    private final Amounts amounts;
    private final Map<Integer, Room> ledgers = new HashMap<>();
    private final Map<Integer, Double> chips = new HashMap<>();
    private final Map<Integer, Double> belows = new HashMap<>();
    private final Map<Integer, Look.Amount> held = new HashMap<>();

    /// @param folding what is folded takes no room but that of its node
    public Inventory(Trace trace, Folding folding, Metrics metrics, Messages messages) {
        this.folding = folding;
        this.graph = folding.graph();
        this.metrics = metrics;
        this.messages = messages;
        this.namer = new Namer(graph, messages);
        this.amounts = Amounts.of(trace);
        keepLedgers();
        trace.events().forEach(event -> read(trace, event));
    }

    /// {@return the largest size that any gradient of a variable has, of arrays}
    public double gradientScale(int variable) {
        return amounts.scale(variable);
    }

    Amounts amounts() {
        return amounts;
    }

    @Override
    public Extent variable(int id) {
        VariableNode node = graph.variable(id);
        if (node.isPlainNumber()) {
            return Tags.size(metrics, namer.number(node));
        }
        double widest = 0;
        double cells = 0;
        for (DataHistory.Change change : node.values().changes()) {
            Look.Amount data = amounts.data(change.data());
            HeatCells grid = HeatCells.inPill(metrics);
            widest = Math.max(widest, Metrics.width(Face.MONO, metrics.value(), data.text()));
            cells = Math.max(cells, grid.widthWithGap(data.heat(), Pills.gap(metrics)));
        }
        for (Label label : node.labels()) {
            String shape = node.data().isScalar() ? "" : node.data().shapeText();
            Look.Title title = new Look.Title(namer.text(label), label.kind(), shape);
            widest = Math.max(widest, Pills.titleWidth(metrics, title));
        }
        double inside = cells + widest;
        double width = Math.max(metrics.leastPillWidth(), inside + 2 * metrics.pillPadding());
        return new Extent(width, metrics.pillHeight());
    }

    @Override
    public Extent below(int id) {
        if (graph.variable(id).isPlainNumber()) {
            return Extent.NONE;
        }
        if (!ledgerOnText() || !ledgers.containsKey(id)) {
            return gradient(id);
        }
        // A ledger takes the place of every gradient, and no badge stands beside none.
        return new Extent(Pills.gradientWidth(metrics, cleared()) + metrics.px(18), metrics.px(18));
    }

    /// {@return what is kept free beneath a pill where no ledger takes the place of a gradient}
    public Extent gradient(int id) {
        if (graph.variable(id).isPlainNumber()) {
            return Extent.NONE;
        }
        double width = Math.max(belowWidth(cleared()), belows.getOrDefault(id, 0.0));
        return new Extent(width, metrics.px(18));
    }

    private Look.Amount cleared() {
        return new Look.Amount(messages.text("grad.cleared"), Look.Heat.NONE);
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
        if (graph.variable(graph.edge(edgeId).variable()).isPlainNumber()) {
            return Extent.NONE;
        }
        double width = chips.getOrDefault(edgeId, metrics.chipWidth(LEAST));
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
        int variable = use.variable();
        Look.Amount value = amounts.gradient(variable, contribution);
        chips.merge(trace.anatomy().use(use), metrics.chipWidth(value), Math::max);
        text(variable, contribution, event.line());
        Room room = ledgers.get(variable);
        if (room != null) {
            Look.Amount held = before == null ? null : amounts.gradient(variable, before);
            room.arrive(metrics, held, value);
        }
    }

    /// @param sum of both, or null where what came replaced what was held
    private void foot(Use use, Value before, Value came, @Nullable Value sum) {
        Room room = ledgers.get(use.variable());
        if (room != null) {
            String last = Ledgers.last(before, came, sum == null, messages);
            Value total = sum == null ? came : sum;
            Look.Amount result = amounts.gradient(use.variable(), total);
            room.foot = Math.max(room.foot, LedgerShape.footWidth(metrics, last, result));
            room.beside(metrics, result);
        }
    }

    private void text(int variable, Value gradient, int line) {
        Look.Amount amount = amounts.gradient(variable, gradient, graph.variable(variable).data());
        String value = amount.text();
        widen(variable, new Look.Amount(messages.text("grad.sum", "value", value), amount.heat()));
        String left = messages.text("grad.leftover", "value", value, "line", line);
        held.put(variable, new Look.Amount(left, amount.heat()));
    }

    /// What is held when a backward pass begins is a leftover from then on.
    private void leaveBehind() {
        held.forEach(this::widen);
        held.clear();
    }

    private void widen(int variable, Look.Amount text) {
        belows.merge(variable, belowWidth(text), Math::max);
    }

    private double belowWidth(Look.Amount amount) {
        return Pills.gradientWidth(metrics, amount) + metrics.px(44);
    }

    /// What a ledger must hold at its fullest.
    private static final class Room {
        private int terms;
        private int most = 1;
        private boolean leftover;
        private double widest;
        private double foot;
        private double least;

        /// Beside the cells of a result there is room for a button.
        void beside(Metrics metrics, Look.Amount result) {
            if (!result.heat().isNone()) {
                double width = LedgerShape.resultWidth(metrics, result);
                least = Math.max(least, width + metrics.px(68 + 14));
            }
        }

        void begin() {
            terms = 0;
        }

        void arrive(Metrics metrics, Look.@Nullable Amount before, Look.Amount value) {
            if (terms == 0 && before != null) {
                leftover = true;
                widest = Math.max(widest, LedgerShape.valueWidth(metrics, before));
            }
            terms++;
            most = Math.max(most, Math.min(terms, Ledger.SHOWN));
            widest = Math.max(widest, LedgerShape.valueWidth(metrics, value));
        }

        LedgerShape shape(Metrics metrics) {
            return LedgerShape.of(
                    metrics, most, leftover, widest, new LedgerShape.Foot(foot, least));
        }
    }
}
