package gradviz.layout;

import java.util.Comparator;
import java.util.List;

/// Knows the grids whose cells need no search for an order: in the given one no links cross.
///
/// Most listings of a lesson are such, and finding an order costs more than all else of a layout.
final class Uncrossed {
    /// By where links begin, and of those that begin together by where they end.
    private static final Comparator<Link> FROM_TOP =
            Comparator.comparingInt(Link::from)
                    .thenComparingInt(Link::to)
                    .thenComparingDouble(Link::toOffset);

    private Uncrossed() {}

    /// {@return whether no links cross where the cells of each column stand in their given order}
    static boolean is(Grid grid) {
        Link[] lowest = new Link[grid.columns()];
        List<Link> links = grid.links().stream().sorted(FROM_TOP).toList();
        for (Link link : links) {
            int column = grid.cells().get(link.from()).column();
            Link before = lowest[column];
            if (before != null && endsAbove(link, before)) {
                return false;
            }
            lowest[column] = link;
        }
        return true;
    }

    private static boolean endsAbove(Link link, Link other) {
        return link.to() < other.to()
                || link.to() == other.to() && link.toOffset() < other.toOffset();
    }
}
