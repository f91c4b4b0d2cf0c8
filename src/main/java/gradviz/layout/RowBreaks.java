package gradviz.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds where a part of a graph is broken into rows: in as few as fit, of much the same width,
/// where few edges are cut.
///
/// All breaks are weighed together, as those of a paragraph of text. Rows are taken to be as wide
/// as their columns, which is quickly found; those that are chosen are laid out, and where one
/// turns out wider the breaks are weighed again.
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
    private final Map<Piece, Sketch> sketches = new HashMap<>();
    private final Map<Piece, Row> rows = new HashMap<>();

    /// The units from `begin` up to, not including, `end`.
    private record Piece(int begin, int end) {}

    RowBreaks(Typesetter typesetter, Units units, int[] cuts) {
        this.typesetter = typesetter;
        this.units = units;
        this.room = typesetter.style().room();
        int count = units.count();
        this.cuts = cuts;
        this.costs = new double[count + 1];
        this.begins = new int[count + 1];
    }

    /// {@return the rows; one is wider than there is room only where it cannot be broken}
    List<Row> rows() {
        List<Piece> chosen = weigh();
        while (!rows.keySet().containsAll(chosen)) {
            chosen.forEach(piece -> rows.computeIfAbsent(piece, this::row));
            chosen = weigh();
        }
        return chosen.stream().map(rows::get).toList();
    }

    private Row row(Piece piece) {
        return typesetter.row(units.row(piece.begin, piece.end));
    }

    private Sketch sketch(Piece piece) {
        Row known = rows.get(piece);
        return known != null
                ? known.sketch()
                : sketches.computeIfAbsent(
                        piece, it -> typesetter.sketch(units.row(it.begin, it.end)));
    }

    /// {@return what is best as far as the widths of rows are known}
    private List<Piece> weigh() {
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        costs[0] = 0;
        for (int begin = 0; begin < units.count(); begin++) {
            tryFrom(begin);
        }
        List<Piece> chosen = new ArrayList<>();
        for (int end = units.count(); end > 0; end = begins[end]) {
            chosen.add(new Piece(begins[end], end));
        }
        return chosen.reversed();
    }

    private void tryFrom(int begin) {
        for (int end = begin + 1; end <= units.count(); end++) {
            Sketch row = sketch(new Piece(begin, end));
            if (row.width() > room && end > begin + 1) {
                return;
            }
            double cost = costs[begin] + cost(row, end);
            if (cost < costs[end]) {
                costs[end] = cost;
                begins[end] = begin;
            }
        }
    }

    private double cost(Sketch row, int end) {
        double ways = Math.max(0, row.exits() - 1) * SECOND_WAY;
        double unused = 1 - row.width() / Math.max(1, room);
        double width = unused < 0 ? TOO_WIDE : unused * unused;
        return ROW + cuts[end] * CUT_EDGE + ways + width;
    }
}
