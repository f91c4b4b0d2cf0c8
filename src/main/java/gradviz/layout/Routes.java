package gradviz.layout;

import gradviz.graph.ComputationGraph;
import gradviz.graph.FunctionNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Draws the ways of a part's edges through the cells that they pass.
final class Routes {
    private static final double STEEPEST = Math.toRadians(62);
    private static final double LEAST_ANGLE = Math.toRadians(19);

    private final ComputationGraph graph;
    private final Grid grid;
    private final double[] heights;
    private final Columns columns;
    private final Sizes sizes;
    private final List<List<Link>> out;
    private final Map<Integer, Route> edges = new HashMap<>();
    private final Map<Integer, Route> results = new HashMap<>();

    Routes(ComputationGraph graph, Grid grid, double[] heights, Columns columns, Sizes sizes) {
        this.graph = graph;
        this.grid = grid;
        this.heights = heights;
        this.columns = columns;
        this.sizes = sizes;
        this.out = grid.linksOutOf();
    }

    void draw() {
        for (Cell cell : grid.cells()) {
            switch (cell.kind()) {
                case VARIABLE -> fan(cell);
                case STUB, TAG -> {
                    Point start = new Point(right(cell), heights[cell.index()]);
                    edges.put(cell.id(), route(cell.id(), start, 0));
                }
                case FUNCTION -> results(graph.function(cell.id()), cell);
                case CHIP, PASSAGE -> {}
            }
        }
    }

    /// {@return the way of a near or far use that belongs to this part}
    Map<Integer, Route> edges() {
        return edges;
    }

    /// {@return the ways to what functions made, by variable}
    Map<Integer, Route> results() {
        return results;
    }

    Area area(Cell cell) {
        Extent extent =
                switch (cell.kind()) {
                    case VARIABLE -> sizes.variable(cell.id());
                    case FUNCTION -> sizes.function(cell.id());
                    case STUB -> sizes.stub(cell.id());
                    case TAG -> sizes.variable(graph.edge(cell.id()).variable());
                    case CHIP, PASSAGE -> Extent.NONE;
                };
        return Area.around(columns.centre(cell.index()), heights[cell.index()], extent);
    }

    private double right(Cell cell) {
        return area(cell).right();
    }

    private void fan(Cell cell) {
        Area pill = area(cell);
        Point hub = Outline.hub(pill);
        List<Link> links = new ArrayList<>(out.get(cell.index()));
        links.sort(Comparator.comparingDouble((Link link) -> heights[link.to()]));
        int count = links.size();
        double[] wanted = new double[count];
        double[] weights = new double[count];
        double[] gaps = new double[count];
        double least = Math.min(LEAST_ANGLE, 2 * STEEPEST / Math.max(1, count - 1));
        for (int i = 0; i < count; i++) {
            Link link = links.get(i);
            double rise = heights[link.to()] - hub.y();
            double run = columns.centre(link.to()) - hub.x();
            boolean held = columns.span(link).begin() > pill.right() + 1;
            double most = held ? least : STEEPEST;
            wanted[i] = Math.clamp(1.15 * Math.atan2(rise, run), -most, most);
            weights[i] = 1;
            gaps[i] = least;
        }
        double[] angles = Separation.place(wanted, weights, gaps);
        for (int i = 0; i < count; i++) {
            int edge = grid.cells().get(links.get(i).to()).id();
            double angle = Math.clamp(-angles[i], -Math.PI * 0.45, Math.PI * 0.45);
            edges.put(edge, route(edge, Outline.right(pill, angle), angle));
        }
    }

    private Route route(int edge, Point start, double angle) {
        List<Curves.Place> places = new ArrayList<>();
        places.add(new Curves.Place(start, false));
        List<Integer> way = Objects.requireNonNull(grid.ways().get(edge));
        Point chip = null;
        for (int i = 0; i + 1 < way.size(); i++) {
            Cell from = grid.cells().get(way.get(i));
            Link link = link(way.get(i), way.get(i + 1));
            Columns.Span span = columns.span(link);
            if (span.begin() > places.getLast().point().x() + 1 && held(from, span)) {
                double height = i == 0 ? start.y() : heights[from.index()];
                places.add(new Curves.Place(new Point(span.begin(), height), true));
            }
            Cell to = grid.cells().get(way.get(i + 1));
            double height = heights[to.index()] + link.toOffset();
            double middle = columns.centre(to.index());
            if (to.isEdge() && span.end() < middle - 1) {
                places.add(new Curves.Place(new Point(span.end(), height), true));
            }
            double x = to.isEdge() ? middle : middle - to.width() / 2;
            boolean free = span.end() >= x - 1;
            places.add(new Curves.Place(new Point(x, height), !free));
            if (to.kind() == Cell.Kind.CHIP) {
                chip = new Point(middle, height);
            }
        }
        List<Point> points = Curves.through(places, angle);
        int half = (points.size() - 1) / 3 / 2 * 3;
        return new Route(points, chip == null ? Curves.middle(points, half) : chip);
    }

    private boolean held(Cell cell, Columns.Span span) {
        double right = columns.centre(cell.index()) + (cell.isEdge() ? 0 : cell.width() / 2);
        return span.begin() > right + 1;
    }

    private Link link(int from, int to) {
        for (Link link : out.get(from)) {
            if (link.to() == to) {
                return link;
            }
        }
        throw new IllegalStateException("no link from " + from + " to " + to);
    }

    private void results(FunctionNode function, Cell cell) {
        Area box = area(cell);
        for (Link link : out.get(cell.index())) {
            Cell made = grid.cells().get(link.to());
            Area pill = area(made);
            Point start = outlet(function, made.id(), box);
            Point end = new Point(pill.x(), pill.centreY());
            results.put(made.id(), result(start, end));
        }
    }

    /// {@return where the way to something that a function made leaves its box}
    static Point outlet(FunctionNode function, int output, Area box) {
        int count = function.outputs().size();
        int place = function.outputs().indexOf(output);
        double offset = (place - (count - 1) / 2.0) * box.height() / count;
        return new Point(box.right(), box.centreY() + offset);
    }

    private static Route result(Point start, Point end) {
        if (Math.abs(start.y() - end.y()) < 0.5) {
            return Curves.line(start, end);
        }
        Curves.Place from = new Curves.Place(start, true);
        List<Point> points = Curves.through(List.of(from, new Curves.Place(end, true)), 0);
        return new Route(points, Curves.middle(points, 0));
    }
}
