package gradviz.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Finds where a part of a graph is broken into rows: in as few as fit, of much the same width,
/// where few edges are cut.
///
/// All breaks are weighed together, as those of a paragraph of text.
///
/// Source: Knuth, Plass, "Breaking paragraphs into lines", 1981.
final class RowBreaks {
    private static final double ROW = 4;
    private static final double CUT_EDGE = 0.5;
    private static final double SECOND_WAY = 0.3;
    private static final double TOO_WIDE = 1e6;

    private final Typesetter typesetter;
    private final Units units;
    private final double room;

    /// How many edges are cut after so many units.
    private final int[] cuts;

    /// The least that so many units cost, and where their last row begins.
    private final double[] costs;

    private final int[] begins;
    private final @Nullable Row[] rows;

    RowBreaks(Typesetter typesetter, Units units, int[] cuts) {
        this.typesetter = typesetter;
        this.units = units;
        this.room = typesetter.style().room();
        int count = units.count();
        this.cuts = cuts;
        this.costs = new double[count + 1];
        this.begins = new int[count + 1];
        this.rows = new Row[count + 1];
    }

    /// {@return the rows; one is wider than there is room only where it cannot be broken}
    List<Row> rows() {
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        costs[0] = 0;
        for (int begin = 0; begin < units.count(); begin++) {
            tryFrom(begin);
        }
        List<Row> chosen = new ArrayList<>();
        for (int end = units.count(); end > 0; end = begins[end]) {
            chosen.add(Objects.requireNonNull(rows[end]));
        }
        return chosen.reversed();
    }

    private void tryFrom(int begin) {
        for (int end = begin + 1; end <= units.count(); end++) {
            Row row = typesetter.row(units.row(begin, end));
            if (row.width() > room && end > begin + 1) {
                return;
            }
            double cost = costs[begin] + cost(row, end);
            if (cost < costs[end]) {
                costs[end] = cost;
                begins[end] = begin;
                rows[end] = row;
            }
        }
    }

    private double cost(Row row, int end) {
        double ways = Math.max(0, row.exits().size() - 1) * SECOND_WAY;
        double unused = 1 - row.width() / Math.max(1, room);
        double width = unused < 0 ? TOO_WIDE : unused * unused;
        return ROW + cuts[end] * CUT_EDGE + ways + width;
    }
}
