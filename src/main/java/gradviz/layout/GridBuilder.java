package gradviz.layout;

import gradviz.graph.ComputationGraph;
import gradviz.graph.Edge;
import gradviz.graph.FunctionNode;
import gradviz.layout.Cell.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cuts a part of a graph into columns.
///
/// Ensures: a near edge passes one cell in every column between its ends, one of them its chip; a
/// far one, or one whose variable stands in another row, begins at a stub in the column of
/// variables before its function; a plain number stands in the column of chips there. What a
/// function makes for the next row is not linked to it.
final class GridBuilder {
    private static final double LEVEL = 8;
    private static final double FREE = 1;

    private final ComputationGraph graph;
    private final Layers layers;
    private final Sizes sizes;
    private final Style style;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<Integer, List<Integer>> ways = new HashMap<>();
    private final Map<Integer, Integer> pills = new HashMap<>();
    private final Set<Integer> here = new HashSet<>();
    private int first;
    private int last;

    GridBuilder(ComputationGraph graph, Layers layers, Sizes sizes, Style style) {
        this.graph = graph;
        this.layers = layers;
        this.sizes = sizes;
        this.style = style;
    }

    Grid build(Parts.Part part) {
        here.addAll(part.variables());
        first = Integer.MAX_VALUE;
        for (int id : part.variables()) {
            first = Math.min(first, columnOf(layers.ofVariable(id)));
        }
        for (int id : part.functions()) {
            first = Math.min(first, columnOf(layers.ofFunction(id)) - 2);
        }
        for (int id : part.functions()) {
            function(graph.function(id));
        }
        part.variables().forEach(this::pill);
        return new Grid(List.copyOf(cells), List.copyOf(links), Map.copyOf(ways), last + 1);
    }

    /// {@return the offset of a slot from the middle of its function}
    static double port(FunctionNode function, int slot, Extent box) {
        int count = function.inputs().size();
        return (slot - (count - 1) / 2.0) * box.height() / Math.max(count, 1);
    }

    private static int columnOf(int layer) {
        return layer % 2 == 0 ? layer / 2 * 3 : layer / 2 * 3 + 2;
    }

    private void function(FunctionNode function) {
        List<List<Integer>> begun = new ArrayList<>();
        for (int input : function.inputs()) {
            begun.add(way(graph.edge(input)));
        }
        Extent box = sizes.function(function.id());
        int column = columnOf(layers.ofFunction(function.id())) - first;
        double half = box.height() / 2;
        double above = half + sizes.aboveFunction(function.id());
        int end =
                add(
                        new Cell(
                                cells.size(),
                                Kind.FUNCTION,
                                function.id(),
                                column,
                                box.width(),
                                above,
                                half,
                                half));
        boolean alone = begun.size() == 1;
        for (int slot = 0; slot < begun.size(); slot++) {
            List<Integer> way = begun.get(slot);
            double offset = port(function, slot, box);
            links.add(new Link(way.getLast(), end, offset, alone ? LEVEL : FREE, alone));
            way.add(end);
        }
        boolean single = function.outputs().size() == 1;
        for (int output : function.outputs()) {
            if (here.contains(output)) {
                links.add(new Link(end, pill(output), 0, single ? LEVEL : FREE, single));
            }
        }
    }

    /// {@return the cells of an edge up to the one before its function}
    private List<Integer> way(Edge edge) {
        int end = columnOf(layers.ofFunction(edge.function())) - first;
        List<Integer> way = new ArrayList<>();
        if (isTag(edge)) {
            way.add(tag(edge, end - 1));
            ways.put(edge.id(), way);
            return way;
        }
        boolean far = layers.isFar(edge) || !here.contains(edge.variable());
        int start = far ? stub(edge, end - 2) : pill(edge.variable());
        way.add(start);
        int from = cells.get(start).column();
        int chips = (from / 3 + end / 3 + 1) / 2 * 3 + 1;
        boolean alone = far || graph.variable(edge.variable()).uses().size() == 1;
        for (int column = from + 1; column < end; column++) {
            int next = passage(edge, column, column == chips);
            boolean leaves = column == from + 1;
            boolean rigid = !leaves || alone;
            links.add(new Link(way.getLast(), next, 0, rigid ? LEVEL : FREE, rigid));
            way.add(next);
        }
        ways.put(edge.id(), way);
        return way;
    }

    private int passage(Edge edge, int column, boolean hasChip) {
        Extent chip = sizes.chip(edge.id());
        return hasChip && !chip.isEmpty()
                ? add(Kind.CHIP, edge.id(), column, chip)
                : add(Kind.PASSAGE, edge.id(), column, Extent.NONE);
    }

    private int stub(Edge edge, int column) {
        return add(Kind.STUB, edge.id(), column, sizes.stub(edge.id()));
    }

    private boolean isTag(Edge edge) {
        return graph.variable(edge.variable()).isPlainNumber() && !layers.isFar(edge);
    }

    private int tag(Edge edge, int column) {
        int index = add(Kind.TAG, edge.id(), column, sizes.variable(edge.variable()));
        pills.put(edge.variable(), index);
        return index;
    }

    private int pill(int id) {
        Integer known = pills.get(id);
        if (known != null) {
            return known;
        }
        Extent pill = sizes.variable(id);
        int column = columnOf(layers.ofVariable(id)) - first;
        double half = pill.height() / 2;
        int index = cells.size();
        Beneath beneath = Beneath.of(id, sizes, style);
        double below = half + beneath.height();
        double above = half + sizes.aboveVariable(id);
        add(new Cell(index, Kind.VARIABLE, id, column, pill.width(), above, half, below));
        pills.put(id, index);
        return index;
    }

    private int add(Kind kind, int id, int column, Extent extent) {
        double half = extent.height() / 2;
        return add(new Cell(cells.size(), kind, id, column, extent.width(), half, half, half));
    }

    private int add(Cell cell) {
        cells.add(cell);
        last = Math.max(last, cell.column());
        return cell.index();
    }

    /// What hangs beneath a pill.
    ///
    /// @param height from the pill's bottom to the end of it all
    /// @param ledgerTop from the pill's bottom to the ledger
    record Beneath(double height, double ledgerTop) {

        static Beneath of(int id, Sizes sizes, Style style) {
            Extent text = sizes.below(id);
            @Nullable Extent ledger = sizes.ledger(id);
            double height = text.isEmpty() ? 0 : style.belowGap() + text.height();
            double above = sizes.ledgerOnText() ? 0 : height;
            double top = Math.max(above, style.belowGap()) + style.ledgerGap();
            return new Beneath(ledger == null ? height : top + ledger.height(), top);
        }
    }
}
