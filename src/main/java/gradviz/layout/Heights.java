package gradviz.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the height of each cell: links as level as the room in the columns allows.
///
/// Requires: the order of each column.
///
/// Ensures: the order is kept; neighbours in a column keep their distance.
final class Heights {
    private static final int SWEEPS = 80;
    private static final int LARGE = 4_000;
    private static final int LARGE_SWEEPS = 12;

    private final Grid grid;
    private final List<List<Cell>> columns;
    private final Style style;
    private final double[] heights;
    private final List<List<Link>> into;
    private final List<List<Link>> out;
    private final double[] drops;

    private Heights(Grid grid, List<List<Cell>> columns, double[] first, Style style) {
        this.grid = grid;
        this.columns = columns;
        this.style = style;
        this.heights = first.clone();
        this.into = grid.linksInto();
        this.out = grid.linksOutOf();
        this.drops = new double[heights.length];
    }

    static double[] of(Grid grid, List<List<Cell>> columns, double[] first, Style style) {
        Heights heights = new Heights(grid, columns, first, style);
        heights.dropBelowFans();
        heights.sweep();
        return new Levelling(grid, columns, heights.heights, style, heights.drops).level();
    }

    /// {@return the least distance of the lines of two neighbours in a column}
    static double distance(Cell upper, Cell lower, Style style) {
        double gap;
        if (upper.kind() == Cell.Kind.CHIP && lower.kind() == Cell.Kind.CHIP) {
            gap = style.betweenChips();
        } else if (upper.isEdge() || lower.isEdge()) {
            gap = style.besideEdge();
        } else {
            gap = style.betweenNodes();
        }
        return upper.below() + gap + lower.above();
    }

    /// Lets a pill with a ledger stand low in the fan of its edges, so that they pass above the
    /// ledger.
    private void dropBelowFans() {
        for (Cell cell : grid.cells()) {
            if (cell.kind() != Cell.Kind.VARIABLE || out.get(cell.index()).size() < 2) {
                continue;
            }
            double fan = -style.betweenChips();
            for (Link link : out.get(cell.index())) {
                Cell edge = grid.cells().get(link.to());
                fan += edge.above() + edge.below() + style.betweenChips();
            }
            double room = cell.body() + style.ledgerGap();
            if (cell.below() > room + style.ledgerGap()) {
                drops[cell.index()] = Math.clamp(fan / 2 - room, 0, 5 * style.ledgerGap());
            }
        }
    }

    private void sweep() {
        int sweeps = heights.length > LARGE ? LARGE_SWEEPS : SWEEPS;
        List<List<Cell>> there = new ArrayList<>(columns);
        for (int i = 0; i < sweeps; i++) {
            double[] before = heights.clone();
            there.forEach(this::settle);
            there.reversed().forEach(this::settle);
            if (Arrays.equals(before, heights)) {
                return;
            }
        }
    }

    private void settle(List<Cell> column) {
        int count = column.size();
        double[] targets = new double[count];
        double[] weights = new double[count];
        double[] gaps = new double[count];
        for (int i = 0; i < count; i++) {
            Cell cell = column.get(i);
            Pull pull = pull(cell.index());
            weights[i] = Math.max(pull.weight(), 0.001);
            targets[i] = pull.weight() > 0 ? pull.height() : heights[cell.index()];
            gaps[i] = i == 0 ? 0 : distance(column.get(i - 1), cell, style);
        }
        double[] placed = Separation.place(targets, weights, gaps);
        for (int i = 0; i < count; i++) {
            heights[column.get(i).index()] = placed[i];
        }
    }

    private Pull pull(int cell) {
        return Pull.on(cell, into.get(cell), out.get(cell), heights, drops);
    }

    /// Where the links of a cell would have it.
    record Pull(double height, double weight) {

        static Pull on(
                int cell, List<Link> into, List<Link> out, double[] heights, double[] drops) {
            double weight = 0;
            double moment = 0;
            for (Link link : into) {
                double height = heights[link.from()] - drops[link.from()] - link.toOffset();
                weight += link.weight();
                moment += link.weight() * height;
            }
            for (Link link : out) {
                double height = heights[link.to()] + link.toOffset() + drops[cell];
                weight += link.weight();
                moment += link.weight() * height;
            }
            return new Pull(weight > 0 ? moment / weight : 0, weight);
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(heights);
    }
}
