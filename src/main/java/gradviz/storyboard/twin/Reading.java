package gradviz.storyboard.twin;

import gradviz.graph.ComputationGraph;
import gradviz.graph.Edge;
import gradviz.graph.fold.Content;
import gradviz.graph.fold.Folding;
import gradviz.storyboard.Storyboard;
import gradviz.text.Messages;
import gradviz.trace.Moment;
import gradviz.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a step of a storyboard shows, to be walked through and read aloud.
///
/// Forward is the way of the computation, toward outputs; backward the way of gradients. It costs
/// little until a part is read. For one thread at a time.
public final class Reading {
    private final ReadingOrder order;
    private final Folding folding;
    private final ComputationGraph graph;
    private final int count;
    private final Supplier<Moment> moment;
    private final Messages messages;
    private @Nullable Sentences sentences;

    private Reading(
            ReadingOrder order,
            Folding folding,
            int events,
            Supplier<Moment> moment,
            Messages messages) {
        this.order = order;
        this.folding = folding;
        this.graph = folding.graph();
        this.count = order.shown(events);
        this.moment = moment;
        this.messages = messages;
    }

    /// {@return what a storyboard shows at the end of a step}
    ///
    /// @param order of its graph
    public static Reading of(
            Storyboard storyboard, ReadingOrder order, int step, Messages messages) {
        Trace trace = storyboard.run().trace();
        int events = step == 0 ? 0 : trace.step(step).to();
        return new Reading(
                order, storyboard.folding(), events, () -> trace.momentAt(step), messages);
    }

    /// {@return how many parts are shown}
    public int size() {
        return count;
    }

    /// {@return the part at a place in reading order, from 0}
    public Item item(int place) {
        if (place < 0 || place >= count) {
            throw new IndexOutOfBoundsException(place);
        }
        return order.item(place);
    }

    /// {@return the place of a part in reading order, or -1 where it is not shown}
    public int place(Item item) {
        int place = order.place(item);
        return place < count ? place : -1;
    }

    public boolean shows(Item item) {
        return place(item) >= 0;
    }

    /// {@return the part so many places further on, or back}
    public Optional<Item> beside(Item item, int by) {
        int place = place(item);
        int next = place + by;
        return place >= 0 && next >= 0 && next < count ? Optional.of(item(next)) : Optional.empty();
    }

    /// {@return where the edges lead from a part, toward outputs}
    public List<Item> forward(Item item) {
        return switch (item) {
            case Item.Variable(int id) -> uses(id);
            case Item.Edge(int id) -> List.of(node(graph.edge(id).function()));
            case Item.Scope(int id) -> ahead(id);
            case Item.Function(int id) -> variables(graph.function(id).outputs());
        };
    }

    /// {@return where the edges lead back from a part, toward leaves}
    public List<Item> backward(Item item) {
        return switch (item) {
            case Item.Variable(int id) ->
                    graph.variable(id).isLeaf()
                            ? List.of()
                            : List.of(node(graph.variable(id).creator()));
            case Item.Edge(int id) -> List.of(new Item.Variable(graph.edge(id).variable()));
            case Item.Function(int id) -> edges(graph.function(id).inputs());
            case Item.Scope(int id) -> behind(id);
        };
    }

    /// {@return the next use of the same variable, or the one before; none for what is no edge}
    public Optional<Item> otherUse(Item item, int by) {
        if (!(item instanceof Item.Edge(int id))) {
            return Optional.empty();
        }
        Edge edge = graph.edge(id);
        List<Integer> uses = graph.variable(edge.variable()).uses();
        int next = uses.indexOf(id) + by;
        return next >= 0 && next < uses.size()
                ? Optional.<Item>of(new Item.Edge(uses.get(next))).filter(this::shows)
                : Optional.empty();
    }

    /// {@return what is to be said of a part}
    public String text(Item item) {
        Sentences spoken = sentences;
        if (spoken == null) {
            spoken = new Sentences(folding, moment.get(), messages);
            sentences = spoken;
        }
        return spoken.of(item);
    }

    /// {@return a function, or the node that it is in}
    private Item node(int function) {
        int scope = folding.foldedInto(function);
        return scope < 0 ? new Item.Function(function) : new Item.Scope(scope);
    }

    /// An open scope leads into itself.
    private List<Item> ahead(int scope) {
        return folding.isFolded(scope)
                ? variables(folding.members().outputs(scope)).stream().filter(this::shows).toList()
                : List.of(node(folding.members().content(scope).firstFunction()));
    }

    private List<Item> behind(int scope) {
        Content content = folding.members().content(scope);
        int end = folding.isFolded(scope) ? content.endFunction() : content.firstFunction() + 1;
        List<Item> all = new ArrayList<>();
        for (int f = content.firstFunction(); f < end; f++) {
            all.addAll(edges(graph.function(f).inputs()));
        }
        return all;
    }

    private List<Item> uses(int variable) {
        return edges(graph.variable(variable).uses());
    }

    private List<Item> edges(List<Integer> ids) {
        List<Item> shown = new ArrayList<>();
        for (int id : ids) {
            Item edge = new Item.Edge(id);
            if (shows(edge)) {
                shown.add(edge);
            }
        }
        return shown;
    }

    private static List<Item> variables(List<Integer> ids) {
        List<Item> all = new ArrayList<>();
        ids.forEach(id -> all.add(new Item.Variable(id)));
        return all;
    }
}
