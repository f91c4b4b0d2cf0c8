package gradviz.storyboard;

import gradviz.graph.ComputationGraph;
import gradviz.layout.Extent;
import gradviz.layout.GraphLayout;
import gradviz.layout.Layout;
import gradviz.layout.Sizes;
import gradviz.layout.Style;
import gradviz.run.Run;
import gradviz.storyboard.picture.Inventory;
import gradviz.storyboard.picture.Metrics;
import gradviz.text.Messages;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The sizes of what two runs have in common, without ledgers: the larger of both.
///
/// @param first sizes in one run
/// @param second sizes in the other
record SideBySide(Sizes first, Sizes second) implements Sizes {
    /// Two graphs share the width that is usually one's.
    private static final double SPREAD = 0.5;

    static List<Storyboard> of(Run left, Run right, Setting setting) {
        Half one = Half.of(left, setting);
        Half other = Half.of(right, setting);
        Style style = setting.withSpread(SPREAD * setting.spread()).style();
        if (!one.follows(other)) {
            // One of them ended early, or a part of a large graph is drawn.
            return List.of(
                    one.storyboard(setting, one.layout(one, style)),
                    other.storyboard(setting, other.layout(other, style)));
        }
        Room room = setting.room();
        Layout layout =
                room == null || setting.width() < Double.POSITIVE_INFINITY
                        ? one.layout(other, style)
                        : filling(one, other, setting, room);
        return List.of(one.storyboard(setting, layout), other.storyboard(setting, layout));
    }

    private static Layout filling(Half one, Half other, Setting setting, Room room) {
        Setting close = setting.withSpread(SPREAD * setting.spread());
        int nodes = one.focus.nodes();
        return new Filling(close, room, nodes, style -> one.layout(other, style)).laid().layout();
    }

    @Override
    public Extent variable(int id) {
        return larger(sizes -> sizes.variable(id));
    }

    @Override
    public Extent below(int id) {
        return larger(sizes -> sizes.below(id));
    }

    @Override
    public @Nullable Extent ledger(int id) {
        return null;
    }

    @Override
    public Extent function(int id) {
        return larger(sizes -> sizes.function(id));
    }

    @Override
    public Extent chip(int edgeId) {
        return larger(sizes -> sizes.chip(edgeId));
    }

    @Override
    public Extent stub(int edgeId) {
        return larger(sizes -> sizes.stub(edgeId));
    }

    private Extent larger(Function<Sizes, Extent> size) {
        Extent a = size.apply(first);
        Extent b = size.apply(second);
        return new Extent(Math.max(a.width(), b.width()), Math.max(a.height(), b.height()));
    }

    /// One of the two runs.
    private record Half(Run run, Focus focus, Inventory inventory) {
        static Half of(Run run, Setting setting) {
            ComputationGraph graph = ComputationGraph.of(run.trace());
            Metrics metrics = setting.metrics();
            Messages messages = Messages.of(setting.locale());
            Focus focus = Focus.of(run.trace(), graph, run.trace().steps().size());
            return new Half(
                    run, focus, new Inventory(run.trace(), focus.folding(), metrics, messages));
        }

        boolean follows(Half other) {
            return focus.excerpt().isWhole()
                    && other.focus.excerpt().isWhole()
                    && focus.excerpt().graph().sameShape(other.focus.excerpt().graph());
        }

        Layout layout(Half beside, Style style) {
            return GraphLayout.of(focus.excerpt(), new SideBySide(sizes(), beside.sizes()), style);
        }

        private Sizes sizes() {
            return new WithoutLedgers(inventory);
        }

        Storyboard storyboard(Setting setting, Layout layout) {
            return Storyboard.at(run, setting, focus, inventory, layout);
        }
    }
}
