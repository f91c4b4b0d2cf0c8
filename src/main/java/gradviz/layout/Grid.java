package gradviz.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A part of a graph cut into columns, so that each link goes from a column to the next.
///
/// Variables, chips and functions take turns: a variable's column is a multiple of 3, a chip's is
/// one more, a function's two more.
///
/// @param cells in the order they are to be drawn where nothing else decides
/// @param ways the cells that an edge passes, from pill or stub to function, by edge
/// @param columns how many there are
record Grid(List<Cell> cells, List<Link> links, Map<Integer, List<Integer>> ways, int columns) {

    /// {@return the links that end, or begin, at each cell}
    List<List<Link>> linksInto() {
        List<List<Link>> into = lists();
        links.forEach(link -> into.get(link.to()).add(link));
        return into;
    }

    List<List<Link>> linksOutOf() {
        List<List<Link>> out = lists();
        links.forEach(link -> out.get(link.from()).add(link));
        return out;
    }

    private List<List<Link>> lists() {
        List<List<Link>> lists = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            lists.add(new ArrayList<>(2));
        }
        return lists;
    }
}
