package gradviz.layout;

import gradviz.layout.Obstacle.Kind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds where each column stands, and between which places each link may leave its height.
///
/// Requires: the height of each cell.
///
/// Ensures: nothing overlaps; a link that changes its height only between `begin` and `end` meets
/// neither a node nor a ledger.
final class Columns {
    private final Grid grid;
    private final double[] heights;
    private final Sizes sizes;
    private final Style style;
    private final double[] centres;
    private final Map<Link, Span> spans = new IdentityHashMap<>();
    private final List<@Nullable Area> ledgers = new ArrayList<>();
    private final List<@Nullable Area> texts = new ArrayList<>();
    private List<Obstacle> behind = new ArrayList<>();

    /// Where a link may change its height.
    record Span(double begin, double end) {}

    private Columns(Grid grid, double[] heights, Sizes sizes, Style style) {
        this.grid = grid;
        this.heights = heights;
        this.sizes = sizes;
        this.style = style;
        this.centres = new double[heights.length];
        grid.cells().forEach(_ -> ledgers.add(null));
        grid.cells().forEach(_ -> texts.add(null));
    }

    static Columns of(
            Grid grid, List<List<Cell>> columns, double[] heights, Sizes sizes, Style style) {
        Columns placed = new Columns(grid, heights, sizes, style);
        List<List<Link>> into = grid.linksInto();
        double right = 0;
        boolean chips = false;
        for (int i = 0; i < columns.size(); i++) {
            List<Link> links = new ArrayList<>();
            columns.get(i).forEach(cell -> links.addAll(into.get(cell.index())));
            boolean chipsHere = hasChips(columns.get(i));
            double gap = i % 3 == 0 ? style.arrow() : style.besideChip();
            if (i % 3 > 0 && !chips && !chipsHere) {
                gap = style.arrow() / 2;
            }
            right = placed.place(columns.get(i), links, i == 0 ? 0 : right + gap, gap);
            chips = chipsHere;
        }
        return placed;
    }

    /// {@return the middle of a cell}
    double centre(int cell) {
        return centres[cell];
    }

    Span span(Link link) {
        return spans.getOrDefault(link, new Span(0, 0));
    }

    @Nullable Area ledger(int cell) {
        return ledgers.get(cell);
    }

    /// {@return the places of what hangs beneath a pill}
    List<Area> beneath(int cell) {
        return Stream.of(texts.get(cell), ledgers.get(cell)).filter(Objects::nonNull).toList();
    }

    private static boolean hasChips(List<Cell> column) {
        return column.stream()
                .anyMatch(cell -> cell.kind() == Cell.Kind.CHIP || cell.kind() == Cell.Kind.TAG);
    }

    /// {@return the right side of the column}
    private double place(List<Cell> column, List<Link> links, double least, double gap) {
        double width = column.stream().mapToDouble(Cell::width).max().orElse(0);
        List<Obstacle> ahead = obstacles(column, width);
        double left = least;
        for (Link link : links) {
            Span span = span(link, width, ahead);
            double room = Math.min(gap, style.besideChip()) + steepness(link);
            left = Math.max(left, span.begin() + room - span.end());
        }
        left = Math.max(left, pastHanging(ahead));
        for (Link link : links) {
            Span span = span(link, width, ahead);
            spans.put(link, new Span(span.begin(), span.end() + left));
        }
        for (Cell cell : column) {
            centres[cell.index()] = left + width / 2;
        }
        remember(ahead, left, left + width);
        return left + width;
    }

    private void remember(List<Obstacle> ahead, double left, double right) {
        List<Obstacle> now = new ArrayList<>();
        behind.stream().filter(o -> o.hangs() && o.area().right() > right).forEach(now::add);
        for (Obstacle obstacle : ahead) {
            Obstacle there = obstacle.moved(left);
            now.add(there);
            if (there.kind() == Kind.LEDGER) {
                ledgers.set(there.cell(), there.area());
            } else if (there.kind() == Kind.TEXT) {
                texts.set(there.cell(), there.area());
            }
        }
        behind = now;
    }

    /// {@return how far right a column must stand so that it clears what hangs behind it, and what
    /// hangs in it clears what is behind}
    private double pastHanging(List<Obstacle> ahead) {
        double left = 0;
        for (Obstacle before : behind) {
            for (Obstacle obstacle : ahead) {
                Area area = obstacle.area();
                boolean near = before.meets(area.y(), area.bottom(), style.besideEdge());
                if (near && (before.hangs() || obstacle.kind() == Kind.TEXT)) {
                    boolean card = before.kind() == Kind.LEDGER;
                    double gap = card ? style.besideChip() : style.besideEdge();
                    left = Math.max(left, before.area().right() + gap - area.x());
                }
            }
        }
        return left;
    }

    /// A steep link gets more room.
    private double steepness(Link link) {
        double rise = Math.abs(heights[link.from()] - heights[link.to()] - link.toOffset());
        double excess = Math.max(0, rise - style.arrow());
        return Math.min(excess / 4, style.arrow());
    }

    /// {@return the span, its begin as it is, its end from the left of the column it goes to}
    private Span span(Link link, double width, List<Obstacle> ahead) {
        double from = heights[link.from()];
        double to = heights[link.to()] + link.toOffset();
        double top = Math.min(from, to);
        double bottom = Math.max(from, to);
        double begin = centres[link.from()] + halfOf(link.from());
        for (Obstacle obstacle : behind) {
            boolean own = obstacle.cell() == link.from() && obstacle.kind() != Kind.LEDGER;
            if (!own && obstacle.meets(top, bottom, style.besideEdge() / 2)) {
                begin = Math.max(begin, obstacle.area().right());
            }
        }
        double end = width / 2 - halfOf(link.to());
        for (Obstacle obstacle : ahead) {
            boolean own = obstacle.cell() == link.to();
            if (!own && obstacle.meets(top, bottom, style.besideEdge() / 2)) {
                end = Math.min(end, obstacle.area().x());
            }
        }
        return new Span(begin, end);
    }

    private double halfOf(int index) {
        Cell cell = grid.cells().get(index);
        return cell.isEdge() ? 0 : cell.width() / 2;
    }

    private List<Obstacle> obstacles(List<Cell> column, double width) {
        List<Obstacle> obstacles = new ArrayList<>();
        for (Cell cell : column) {
            double y = heights[cell.index()];
            double left = (width - cell.width()) / 2;
            double high = cell.above() + cell.body();
            Area body = new Area(left, y - cell.above(), cell.width(), high);
            if (cell.kind() != Cell.Kind.PASSAGE) {
                obstacles.add(new Obstacle(cell.index(), Kind.BODY, body));
            }
            if (cell.kind() == Cell.Kind.VARIABLE) {
                addBeneath(obstacles, cell, body);
            }
        }
        return obstacles;
    }

    private void addBeneath(List<Obstacle> obstacles, Cell cell, Area pill) {
        Extent text = sizes.below(cell.id());
        if (!text.isEmpty()) {
            double x = pill.centreX() - text.width() / 2;
            double y = pill.bottom() + style.belowGap();
            Area area = new Area(x, y, text.width(), text.height());
            obstacles.add(new Obstacle(cell.index(), Kind.TEXT, area));
        }
        Extent ledger = sizes.ledger(cell.id());
        if (ledger != null) {
            double top =
                    pill.bottom() + GridBuilder.Beneath.of(cell.id(), sizes, style).ledgerTop();
            double x = pill.x() - style.ledgerIndent();
            Area card = new Area(x, top, ledger.width(), ledger.height());
            obstacles.add(new Obstacle(cell.index(), Kind.LEDGER, card));
        }
    }
}
