package gradviz.layout;

import gradviz.graph.ComputationGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What an edge's way must keep clear of: whatever stands, other edges, and their chips.
final class Clearance {
    private static final double FAN = 60;

    private final ComputationGraph graph;
    private final Layout layout;
    private final Sizes sizes;
    private final Style style;
    private final List<Area> standing = new ArrayList<>();
    private final List<List<Point>> results = new ArrayList<>();
    private final Map<Integer, List<Point>> edges = new HashMap<>();
    private final Map<Integer, Area> chips = new HashMap<>();

    Clearance(ComputationGraph graph, Layout layout, Sizes sizes, Style style) {
        this.graph = graph;
        this.layout = layout;
        this.sizes = sizes;
        this.style = style;
        for (int id = 0; id < layout.variables().size(); id++) {
            addVariable(id);
        }
        standing.addAll(layout.functions());
        layout.stubs().stream().filter(stub -> stub != null).forEach(standing::add);
        standing.removeIf(area -> area.width() <= 0);
        for (Route result : layout.results()) {
            results.add(Arc.samples(result.points()));
        }
        for (int edge = 0; edge < layout.edges().size(); edge++) {
            put(edge, layout.edges().get(edge));
        }
    }

    private void addVariable(int id) {
        Area pill = layout.variables().get(id);
        standing.add(pill);
        Extent below = sizes.below(id);
        standing.add(
                new Area(
                        pill.centreX() - below.width() / 2,
                        pill.bottom() + style.belowGap(),
                        below.width(),
                        below.height()));
        Area ledger = layout.ledgers().get(id);
        if (ledger != null) {
            standing.add(ledger);
        }
    }

    /// Gives an edge another way.
    void put(int edge, Route route) {
        edges.put(edge, Arc.samples(route.points()));
        chips.put(edge, chip(edge, route.chip()));
    }

    /// {@return whether an edge may take a way}
    boolean isClear(int edge, List<Point> way) {
        return inside(way) && passesStanding(edge, way) && passesChips(edge, way);
    }

    /// {@return whether the chip of an edge may stand at a place}
    boolean isFree(int edge, Point place) {
        Area chip = grown(chip(edge, place), 4 * style.scale());
        Area bounds = new Area(0, 0, layout.size().width(), layout.size().height());
        boolean within = contains(bounds, new Point(chip.x(), chip.y()), 0);
        if (!within || !contains(bounds, new Point(chip.right(), chip.bottom()), 0)) {
            return false;
        }
        return standing.stream().noneMatch(chip::overlaps)
                && chips.entrySet().stream()
                        .noneMatch(e -> e.getKey() != edge && chip.overlaps(e.getValue()))
                && edges.entrySet().stream()
                        .noneMatch(e -> e.getKey() != edge && meets(chip, e.getValue()))
                && results.stream().noneMatch(result -> meets(chip, result));
    }

    /// {@return how many other edges a way crosses, or comes so near that they cannot be told
    /// apart}
    int conflicts(int edge, List<Point> way) {
        int conflicts = 0;
        for (Map.Entry<Integer, List<Point>> other : edges.entrySet()) {
            if (other.getKey() != edge) {
                conflicts += crossings(way, other.getValue());
                conflicts += clings(edge, way, other.getKey(), other.getValue()) ? 1 : 0;
            }
        }
        for (List<Point> result : results) {
            conflicts += crossings(way, result);
        }
        return conflicts;
    }

    private boolean inside(List<Point> way) {
        double margin = style.margin() / 2;
        Extent size = layout.size();
        return way.stream()
                .allMatch(p -> p.y() >= margin && p.y() <= size.height() - margin && p.x() >= 0);
    }

    /// An arc leaves its own pill to the right and never comes back to it.
    private boolean passesStanding(int edge, List<Point> way) {
        Area own = layout.variables().get(graph.edge(edge).variable());
        Area target = layout.functions().get(graph.edge(edge).function());
        double room = 6 * style.scale();
        return standing.stream()
                .filter(area -> !area.equals(own))
                .noneMatch(area -> meets(grown(area, area.equals(target) ? -1 : room), way));
    }

    private boolean passesChips(int edge, List<Point> way) {
        return chips.entrySet().stream()
                .filter(other -> other.getKey() != edge)
                .noneMatch(other -> meets(grown(other.getValue(), 3 * style.scale()), way));
    }

    private boolean clings(int edge, List<Point> way, int other, List<Point> otherWay) {
        boolean fan = graph.edge(edge).variable() == graph.edge(other).variable();
        boolean merge = graph.edge(edge).function() == graph.edge(other).function();
        double least = 7 * style.scale();
        for (Point point : way) {
            boolean near = fan && point.distance(way.getFirst()) < FAN * style.scale();
            boolean nearEnd = merge && point.distance(way.getLast()) < FAN * style.scale();
            if (!near && !nearEnd && otherWay.stream().anyMatch(p -> p.distance(point) < least)) {
                return true;
            }
        }
        return false;
    }

    private static int crossings(List<Point> way, List<Point> other) {
        int crossings = 0;
        for (int i = 1; i < way.size(); i++) {
            for (int j = 1; j < other.size(); j++) {
                boolean cross = cross(way.get(i - 1), way.get(i), other.get(j - 1), other.get(j));
                crossings += cross ? 1 : 0;
            }
        }
        return crossings;
    }

    private static boolean cross(Point a, Point b, Point c, Point d) {
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    private static double side(Point a, Point b, Point p) {
        return (b.x() - a.x()) * (p.y() - a.y()) - (b.y() - a.y()) * (p.x() - a.x());
    }

    private Area chip(int edge, Point centre) {
        return Area.around(centre.x(), centre.y(), sizes.chip(edge));
    }

    private static boolean meets(Area area, List<Point> way) {
        return way.stream().anyMatch(point -> contains(area, point, 0));
    }

    private static boolean contains(Area area, Point p, double room) {
        return p.x() > area.x() - room
                && p.x() < area.right() + room
                && p.y() > area.y() - room
                && p.y() < area.bottom() + room;
    }

    private static Area grown(Area area, double by) {
        return new Area(
                area.x() - by, area.y() - by, area.width() + 2 * by, area.height() + 2 * by);
    }
}
