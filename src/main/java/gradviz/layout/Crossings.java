package gradviz.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// Orders the cells of each column so that few links cross, by Eclipse ELK.
///
/// Requires: links go from a column to the next; the links into a function are in the order of
/// slots.
///
/// Ensures: links enter a function in the order of its slots, the first on top; cells stand in
/// their given order where crossings do not decide.
final class Crossings {
    private static final double COLUMN = 10_000;
    private static final double WIDTH = 10;

    private final Grid grid;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final List<ElkNode> nodes = new ArrayList<>();

    private Crossings(Grid grid) {
        this.grid = grid;
    }

    /// {@return a first height for each cell, by which each column is in order}
    static double[] heights(Grid grid, Style style) {
        LayoutMetaDataService.getInstance();
        Crossings crossings = new Crossings(grid);
        crossings.setOptions(style);
        crossings.addNodes();
        crossings.addEdges();
        new LayeredLayoutProvider().layout(crossings.root, new NullElkProgressMonitor());
        double[] heights = new double[grid.cells().size()];
        for (Cell cell : grid.cells()) {
            heights[cell.index()] = crossings.nodes.get(cell.index()).getY() + cell.above();
        }
        return heights;
    }

    private void setOptions(Style style) {
        root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
        root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
        root.setProperty(
                LayeredOptions.CROSSING_MINIMIZATION_STRATEGY,
                CrossingMinimizationStrategy.LAYER_SWEEP);
        root.setProperty(
                LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        root.setProperty(
                LayeredOptions.CONSIDER_MODEL_ORDER_CROSSING_COUNTER_NODE_INFLUENCE, 0.001);
        root.setProperty(
                LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
        root.setProperty(LayeredOptions.RANDOM_SEED, 1);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, style.besideEdge());
    }

    private void addNodes() {
        for (Cell cell : grid.cells()) {
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setDimensions(WIDTH, Math.max(1, cell.above() + cell.below()));
            node.setLocation(cell.column() * COLUMN, cell.index());
            node.setProperty(LayeredOptions.POSITION, new KVector(node.getX(), node.getY()));
            if (cell.kind() == Cell.Kind.FUNCTION) {
                node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_ORDER);
            }
            nodes.add(node);
        }
    }

    private void addEdges() {
        List<List<Link>> into = grid.linksInto();
        for (Link link : grid.links()) {
            ElkConnectableShape end = nodes.get(link.to());
            if (grid.cells().get(link.to()).kind() == Cell.Kind.FUNCTION) {
                List<Link> slots = into.get(link.to());
                end = port(nodes.get(link.to()), slots.size() - 1 - slots.indexOf(link));
            }
            ElkConnectableShape start = nodes.get(link.from());
            if (grid.cells().get(link.from()).kind() == Cell.Kind.FUNCTION) {
                start = eastPort(nodes.get(link.from()));
            }
            ElkGraphUtil.createSimpleEdge(start, end);
        }
    }

    /// ELK counts the ports of the west side from below.
    private static ElkPort port(ElkNode node, int index) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(LayeredOptions.PORT_SIDE, PortSide.WEST);
        port.setProperty(LayeredOptions.PORT_INDEX, index);
        return port;
    }

    private static ElkPort eastPort(ElkNode node) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(LayeredOptions.PORT_SIDE, PortSide.EAST);
        return port;
    }

    /// {@return the cells of each column from top to bottom}
    static List<List<Cell>> columns(Grid grid, double[] heights) {
        List<List<Cell>> columns = new ArrayList<>();
        for (int i = 0; i < grid.columns(); i++) {
            columns.add(new ArrayList<>());
        }
        grid.cells().forEach(cell -> columns.get(cell.column()).add(cell));
        Comparator<Cell> byHeight =
                Comparator.comparingDouble((Cell cell) -> heights[cell.index()])
                        .thenComparingInt(Cell::index);
        columns.forEach(column -> column.sort(byHeight));
        return columns;
    }
}
