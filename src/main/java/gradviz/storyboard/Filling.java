package gradviz.storyboard;

import gradviz.layout.Extent;
import gradviz.layout.Layout;
import gradviz.layout.Style;
import java.util.function.Function;

/// Lays a graph out so that it can be read where it is shown whole.
///
/// A graph that fits in one row with text near its size stays as it is. Else columns move nearer
/// each other; if it is still too small to be read, it is set in as many rows as leave it largest.
///
/// @param setting how it is drawn otherwise
/// @param nodes how many are drawn
/// @param layouts lays the graph out in a style
record Filling(Setting setting, Room room, int nodes, Function<Style, Layout> layouts) {
    /// From this part of its size on text is read easily.
    private static final double GOOD = 0.8;

    /// Down to this part of its size text can be read.
    private static final double READABLE = 0.5;

    private static final double CLOSE = 0.6;

    /// What is less simple must make the text larger by so much.
    private static final double GAIN = 1.15;

    private static final int MOST_ROWS = 8;

    /// A graph with more nodes is not laid out again and again.
    private static final int LARGE = 120;

    /// A layout, and the setting that leads to it.
    record Laid(Setting setting, Layout layout, double scale) {

        Laid orElse(Laid other) {
            return other.scale > scale * GAIN ? other : this;
        }
    }

    /// {@return whether a layout is the simplest, and can be read in a room}
    static boolean isRead(Setting setting, Layout layout, Room room) {
        boolean simple = setting.width() == Double.POSITIVE_INFINITY && setting.spread() == 1;
        return simple && room.scale(layout.size().width(), layout.size().height()) >= GOOD;
    }

    Laid laid() {
        Laid row = lay(setting);
        if (row.scale >= GOOD || nodes > LARGE || isHigh(row)) {
            return row;
        }
        Laid close = lay(setting.withSpread(CLOSE));
        Laid better = row.orElse(close);
        return better.scale >= READABLE ? better : better.orElse(inRows(close));
    }

    /// {@return whether it is its height that makes it small, which none of this mends}
    private boolean isHigh(Laid row) {
        return room.height() / row.layout.size().height() < row.scale * GAIN;
    }

    private Laid inRows(Laid row) {
        Extent size = row.layout.size();
        double rows = Math.sqrt(room.height() * size.width() / (room.width() * size.height()));
        int least = Math.clamp(Math.round(Math.floor(rows)), 2, MOST_ROWS);
        return inRows(row, least).orElse(inRows(row, least + 1));
    }

    /// The last column of a row may just not fit, so a row is wider than its share.
    private Laid inRows(Laid row, int rows) {
        double share = row.layout.size().width() / rows;
        return lay(row.setting.withWidth(share * (1 + 0.4 / rows)));
    }

    private Laid lay(Setting wanted) {
        Layout layout = layouts.apply(wanted.style());
        Extent size = layout.size();
        return new Laid(wanted, layout, room.scale(size.width(), size.height()));
    }
}
