package gradviz.layout;

import gradviz.graph.ComputationGraph;
import gradviz.graph.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Lays out graphs.
///
/// ```java
/// Layout layout = GraphLayout.of(Excerpt.whole(graph), sizes, Style.DEFAULT);
/// ```
///
/// What an excerpt leaves out stands nowhere: it has an empty area, and its uses no way.
///
/// Equal graphs and sizes give equal layouts; sizes do not change what stands above what.
public final class GraphLayout {
    /// How many nodes are laid out at most.
    public static final int LIMIT = 5_000;

    /// Eclipse ELK recurses deeply.
    private static final long STACK = 512L << 20;

    private GraphLayout() {}

    /// {@return where everything of a graph stands}
    ///
    /// @throws IllegalArgumentException where more than [#LIMIT] nodes are to be drawn
    /// @throws CancellationException where the calling thread is interrupted; it still is
    ///   afterwards
    public static Layout of(Excerpt excerpt, Sizes sizes, Style style) {
        if (excerpt.size() > LIMIT) {
            throw new IllegalArgumentException(excerpt.size() + " nodes, at most " + LIMIT);
        }
        return apart(() -> layout(excerpt, sizes, style));
    }

    /// Loads what the first layout needs, in the background.
    public static void warmUp() {
        Thread.ofPlatform().daemon().name("layout warm-up").stackSize(STACK).start(WarmUp::run);
    }

    private static Layout layout(Excerpt excerpt, Sizes sizes, Style style) {
        ComputationGraph graph = excerpt.graph();
        Layers layers = Layers.of(excerpt);
        Typesetter typesetter = new Typesetter(graph, layers, sizes, style);
        List<Paragraph> parts = new ArrayList<>();
        for (Parts.Part part : Parts.of(excerpt, layers)) {
            parts.add(typesetter.set(part));
        }
        Layout layout = Shelves.assemble(parts, new Assembly(graph), style);
        return Arcs.in(layout, graph, sizes, style);
    }

    private static <T> T apart(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("layout").stackSize(STACK).start(task);
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("layout dropped");
        } catch (ExecutionException failed) {
            throw new IllegalStateException("layout failed", failed.getCause());
        }
    }
}
