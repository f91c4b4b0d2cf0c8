package gradviz.layout;

import gradviz.graph.ComputationGraph;
import gradviz.graph.Edge;
import java.util.List;
import java.util.function.IntFunction;

/// Sets a part of a graph in one row, or in several where it would be wider than the style allows.
///
/// @param layers of the whole graph
record Typesetter(ComputationGraph graph, Layers layers, Sizes sizes, Style style) {

    Paragraph set(Parts.Part part) {
        Units units = Units.of(part, layers);
        if (part.functions().isEmpty() || leastWidth(units) <= style.room()) {
            Row whole = row(part);
            if (part.functions().isEmpty() || whole.width() <= style.room()) {
                return Paragraph.of(List.of(whole), style);
            }
        }
        RowBreaks breaks = new RowBreaks(this, units, cuts(units, part));
        return Paragraph.of(breaks.rows(), style);
    }

    /// {@return a width that no single row is less than, so that a long one need not be laid out}
    private double leastWidth(Units units) {
        double width = 0;
        for (Parts.Part unit : units.units()) {
            width += widest(unit.variables(), sizes::variable);
            width += widest(unit.functions(), sizes::function);
        }
        return width;
    }

    private static double widest(List<Integer> ids, IntFunction<Extent> size) {
        return ids.stream().mapToDouble(id -> size.apply(id).width()).max().orElse(0);
    }

    Row row(Parts.Part part) {
        Grid grid = new GridBuilder(graph, layers, sizes, style).build(part);
        return Row.of(PlacedPart.of(graph, grid, sizes, style), graph, style);
    }

    /// {@return how many edges are cut where a row ends, by the number of units before that place}
    private int[] cuts(Units units, Parts.Part part) {
        int[] cuts = new int[units.count() + 1];
        for (int id : part.functions()) {
            for (int input : graph.function(id).inputs()) {
                Edge edge = graph.edge(input);
                if (!layers.isFar(edge)) {
                    int from = layers.ofVariable(edge.variable()) / 2 - units.first();
                    int to = layers.ofFunction(id) / 2 - units.first();
                    for (int place = from + 1; place <= to; place++) {
                        cuts[place]++;
                    }
                }
            }
        }
        return cuts;
    }
}
