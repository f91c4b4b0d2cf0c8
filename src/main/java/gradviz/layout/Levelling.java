package gradviz.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes links exactly level that are nearly so: what a function made stands level with it, and an
/// edge that passes columns is one line.
///
/// Requires: the order and the distances in the columns hold. Ensures: they still do.
final class Levelling {
    private static final int ROUNDS = 30;
    private static final double TOLERANCE = 1e-9;

    private final Grid grid;
    private final List<List<Cell>> columns;
    private final double[] heights;
    private final double[] drops;
    private final Style style;
    private final int[] ranks;
    private final int[] lineOf;
    private final List<List<Link>> into;
    private final List<List<Link>> out;

    Levelling(Grid grid, List<List<Cell>> columns, double[] heights, Style style, double[] drops) {
        this.grid = grid;
        this.columns = columns;
        this.heights = heights;
        this.style = style;
        this.drops = drops;
        this.ranks = new int[heights.length];
        this.lineOf = new int[heights.length];
        this.into = grid.linksInto();
        this.out = grid.linksOutOf();
        for (List<Cell> column : columns) {
            for (int i = 0; i < column.size(); i++) {
                ranks[column.get(i).index()] = i;
            }
        }
    }

    double[] level() {
        List<Line> lines = new ArrayList<>();
        for (Line line : lines()) {
            if (straighten(line)) {
                lines.add(line);
            } else {
                line.members().forEach(member -> lines.add(Line.of(member)));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            int number = i;
            lines.get(i).members().forEach(member -> lineOf[member] = number);
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] before = heights.clone();
            lines.forEach(this::relax);
            lines.reversed().forEach(this::relax);
            if (Arrays.equals(before, heights)) {
                break;
            }
        }
        return heights;
    }

    /// Cells that are to be level, with the offset of each from the first.
    private record Line(List<Integer> members, List<Double> offsets) {

        static Line of(int member) {
            return new Line(List.of(member), List.of(0.0));
        }
    }

    private List<Line> lines() {
        Map<Integer, Line> byLast = new LinkedHashMap<>();
        for (List<Cell> column : columns) {
            for (Cell cell : column) {
                Link link = rigidInto(cell.index());
                Line line = link == null ? null : byLast.remove(link.from());
                if (line == null || link == null) {
                    line = new Line(new ArrayList<>(), new ArrayList<>());
                    line.offsets().add(0.0);
                } else {
                    line.offsets().add(line.offsets().getLast() - link.toOffset());
                }
                line.members().add(cell.index());
                byLast.put(cell.index(), line);
            }
        }
        return new ArrayList<>(byLast.values());
    }

    private @Nullable Link rigidInto(int cell) {
        return into.get(cell).stream().filter(Link::rigid).findFirst().orElse(null);
    }

    private boolean straighten(Line line) {
        Room room = room(line);
        if (room.low() > room.high() + TOLERANCE) {
            return false;
        }
        double sum = 0;
        for (int i = 0; i < line.members().size(); i++) {
            sum += heights[line.members().get(i)] - line.offsets().get(i);
        }
        put(line, room.nearest(sum / line.members().size()));
        return true;
    }

    private void relax(Line line) {
        double weight = 0;
        double moment = 0;
        for (int i = 0; i < line.members().size(); i++) {
            int member = line.members().get(i);
            Heights.Pull pull = pull(member);
            weight += pull.weight();
            moment += pull.weight() * (pull.height() - line.offsets().get(i));
        }
        Room room = room(line);
        if (weight > 0 && room.low() <= room.high()) {
            put(line, room.nearest(moment / weight));
        }
    }

    private Heights.Pull pull(int member) {
        List<Link> before = new ArrayList<>(into.get(member));
        before.removeIf(link -> lineOf[link.from()] == lineOf[member]);
        List<Link> after = new ArrayList<>(out.get(member));
        after.removeIf(link -> lineOf[link.to()] == lineOf[member]);
        return Heights.Pull.on(member, before, after, heights, drops);
    }

    /// How high and how low a line may go.
    private record Room(double low, double high) {

        double nearest(double wanted) {
            return Math.max(low, Math.min(high, wanted));
        }
    }

    private Room room(Line line) {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (int i = 0; i < line.members().size(); i++) {
            int member = line.members().get(i);
            low = Math.max(low, low(member) - line.offsets().get(i));
            high = Math.min(high, high(member) - line.offsets().get(i));
        }
        return new Room(low, high);
    }

    private void put(Line line, double height) {
        for (int i = 0; i < line.members().size(); i++) {
            heights[line.members().get(i)] = height + line.offsets().get(i);
        }
    }

    private double low(int cell) {
        Cell lower = grid.cells().get(cell);
        int rank = ranks[cell];
        if (rank == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        Cell upper = columns.get(lower.column()).get(rank - 1);
        return heights[upper.index()] + Heights.distance(upper, lower, style);
    }

    private double high(int cell) {
        Cell upper = grid.cells().get(cell);
        List<Cell> column = columns.get(upper.column());
        int rank = ranks[cell];
        if (rank == column.size() - 1) {
            return Double.POSITIVE_INFINITY;
        }
        Cell lower = column.get(rank + 1);
        return heights[lower.index()] - Heights.distance(upper, lower, style);
    }
}
