package gradviz.layout;

import gradviz.graph.ComputationGraph;
import gradviz.graph.Edge;
import java.util.List;

/// Sets a part of a graph in one row, or in several where it would be wider than the style allows.
///
/// @param layers of the whole graph
record Typesetter(ComputationGraph graph, Layers layers, Sizes sizes, Style style) {

    Paragraph set(Parts.Part part) {
        Row whole = row(part);
        if (whole.width() <= style.room() || part.functions().isEmpty()) {
            return Paragraph.of(List.of(whole), style);
        }
        Units units = Units.of(part, layers);
        RowBreaks breaks = new RowBreaks(this, units, cuts(units, part));
        return Paragraph.of(breaks.rows(), style);
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
