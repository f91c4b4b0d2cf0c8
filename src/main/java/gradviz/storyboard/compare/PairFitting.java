package gradviz.storyboard.compare;

import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.page.Paper;
import gradviz.storyboard.page.Pen;
import gradviz.storyboard.page.TooNarrow;
import java.util.ArrayList;
import java.util.List;

/// Lays a comparison out so that its file is no wider than the paper.
///
/// @param comparison as it is where there is room
record PairFitting(Comparison comparison, Pen pen, Paper paper) {
    /// Graphs in a file are no smaller.
    private static final double LEAST_SCALE = 0.85;

    /// What titles, sums and verdicts need.
    private static final double LEAST_INSIDE = 288;

    /// How far apart columns are.
    private static final List<Double> SPREADS = List.of(1.0, 0.55, 0.4);

    /// Of the distances between things, where room is shortest.
    private static final double CLOSE = 0.7;

    /// {@return the comparison whose picture has room}
    ///
    /// @throws TooNarrow where none has
    Comparison fitted() throws TooNarrow {
        if (leastWidth(comparison, pen, Direction.BESIDE) <= paper.limit()) {
            return comparison;
        }
        Comparison stacked = comparison.stacked();
        if (leastWidth(stacked, pen, Direction.STACKED) <= paper.limit()) {
            return stacked;
        }
        double inside = Plan.innerWidth(pen, Direction.STACKED, paper.limit());
        double least = Double.POSITIVE_INFINITY;
        for (Setting setting : settings()) {
            Comparison rows = Comparison.of(comparison.run(), setting.withWidth(inside));
            double width = Math.max(widest(rows), pen.px(LEAST_INSIDE));
            if (width <= inside + 1e-6) {
                return rows.stacked();
            }
            least = Math.min(least, width);
        }
        throw paper.tooNarrow(Plan.widthFor(pen, Direction.STACKED, least));
    }

    /// {@return the least width of a file that leaves the graphs as they are}
    static double leastWidth(Comparison comparison, Pen pen, Direction direction) {
        double inside = Math.max(widest(comparison) * LEAST_SCALE, pen.px(LEAST_INSIDE));
        return Plan.widthFor(pen, direction, inside);
    }

    /// {@return ways to draw the graphs, from the widest to the narrowest}
    private List<Setting> settings() {
        Setting setting = comparison.left().setting();
        List<Setting> settings = new ArrayList<>();
        SPREADS.forEach(spread -> settings.add(setting.withSpread(spread)));
        settings.add(settings.getLast().withSpacing(CLOSE));
        return settings;
    }

    private static double widest(Comparison comparison) {
        return Math.max(width(comparison.left()), width(comparison.right()));
    }

    private static double width(Storyboard storyboard) {
        return storyboard.at(0, 1).bounds().width();
    }
}
