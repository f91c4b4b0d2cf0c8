package gradviz.storyboard.tags;

import gradviz.drawing.Tag;
import gradviz.graph.ComputationGraph;
import gradviz.graph.Edge;
import gradviz.graph.fold.Content;
import gradviz.graph.fold.Folding;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.compare.Comparison;
import gradviz.storyboard.compare.Slot;
import gradviz.storyboard.twin.Item;
import gradviz.storyboard.twin.Reading;
import gradviz.storyboard.twin.ReadingOrder;
import gradviz.text.Messages;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/// The tags of the parts of a picture, by the keys of the parts.
///
/// Ids are of the whole run, so that a node has the same at every step; times and sentences are of
/// the step.
public final class Tags {
    private final Folding folding;
    private final ComputationGraph graph;
    private final Ids ids;
    private final Times times;
    private final Reading reading;
    private final Map<String, Tag> tags = new HashMap<>();

    private Tags(Storyboard storyboard, int step) {
        this.folding = storyboard.folding();
        this.graph = storyboard.graph();
        this.ids = Ids.of(graph);
        this.times = Times.at(storyboard.run().trace(), graph, step);
        Messages messages = Messages.of(storyboard.setting().locale());
        this.reading =
                Reading.of(storyboard, ReadingOrder.of(storyboard.folding()), step, messages);
    }

    /// {@return the tags of what a storyboard shows at the end of a step}
    public static Map<String, Tag> of(Storyboard storyboard, int step) {
        return new Tags(storyboard, step).all();
    }

    /// {@return the tags of a comparison at the end of a slot: ids begin with `left-` or `right-`,
    /// steps are slots}
    public static Map<String, Tag> of(Comparison comparison, int number) {
        Slot slot = comparison.slot(number);
        Map<String, Tag> both = new HashMap<>();
        of(comparison.left(), slot.left())
                .forEach(
                        (key, tag) ->
                                both.put(
                                        "left:" + key,
                                        onSide("left-", tag, s -> comparison.slotOf(true, s))));
        of(comparison.right(), slot.right())
                .forEach(
                        (key, tag) ->
                                both.put(
                                        "right:" + key,
                                        onSide("right-", tag, s -> comparison.slotOf(false, s))));
        return both;
    }

    private static Tag onSide(String prefix, Tag tag, IntUnaryOperator slot) {
        return new Tag(
                prefix + tag.id(),
                slot.applyAsInt(tag.step()),
                slot.applyAsInt(tag.changed()),
                tag.sentence());
    }

    private Map<String, Tag> all() {
        for (int place = 0; place < reading.size(); place++) {
            Item item = reading.item(place);
            switch (item) {
                case Item.Variable(int id) -> addVariable(item, id);
                case Item.Function(int id) ->
                        add(
                                item.key(),
                                ids.function(id),
                                times.function(id),
                                times.functionChanged(id),
                                reading.text(item));
                case Item.Edge(int id) -> addEdge(item, id);
                case Item.Scope(int id) -> addScope(item, id);
            }
        }
        return tags;
    }

    private void addVariable(Item item, int id) {
        String name = ids.variable(id);
        int step = times.variable(id);
        int changed = times.variableChanged(id);
        add(item.key(), name, step, changed, reading.text(item));
        add("ledger:" + id, "ledger-" + name, step, changed, "");
        add("result:" + id, "edge-" + name, step, step, "");
    }

    /// A scope appears with its first function, and changes with each of them.
    private void addScope(Item item, int id) {
        Content content = folding.members().content(id);
        int step = times.function(content.firstFunction());
        int changed = step;
        for (int f = content.firstFunction(); f < content.endFunction(); f++) {
            changed = Math.max(changed, times.functionChanged(f));
        }
        add(item.key(), "scope-" + (id + 1), step, changed, reading.text(item));
    }

    private void addEdge(Item item, int id) {
        Edge edge = graph.edge(id);
        String slot = ids.function(edge.function()) + "-" + edge.slot();
        int step = times.edge(id);
        int changed = times.edgeChanged(id);
        add(item.key(), "edge-" + slot, step, changed, reading.text(item));
        add("stub:" + id, "stub-" + slot, step, changed, "");
    }

    private void add(String key, String id, int step, int changed, String sentence) {
        tags.put(key, new Tag(id, step, Math.max(step, changed), sentence));
    }
}
