package gradviz.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where everything of a graph stands, from (0, 0) to its size.
///
/// @param variables the pills, by variable
/// @param ledgers by variable; null where there is none
/// @param functions the boxes, by function
/// @param edges the ways from a pill's outline, or a stub, to the function's left side, by edge
/// @param results the ways from function to pill, by the variable made; empty for a leaf
/// @param stubs the tags of far uses, by edge; null for near uses
public record Layout(
        Extent size,
        List<Area> variables,
        List<@Nullable Area> ledgers,
        List<Area> functions,
        List<Route> edges,
        List<Route> results,
        List<@Nullable Area> stubs) {

    public Layout {
        variables = List.copyOf(variables);
        ledgers = Collections.unmodifiableList(new ArrayList<>(ledgers));
        functions = List.copyOf(functions);
        edges = List.copyOf(edges);
        results = List.copyOf(results);
        stubs = Collections.unmodifiableList(new ArrayList<>(stubs));
    }

    /// {@return the layout at `fraction` of the way to `other`, which has as many parts}
    public Layout between(Layout other, double fraction) {
        double width = size.width() + (other.size.width() - size.width()) * fraction;
        double height = size.height() + (other.size.height() - size.height()) * fraction;
        return new Layout(
                new Extent(width, height),
                blend(variables, other.variables, fraction),
                blendSome(ledgers, other.ledgers, fraction),
                blend(functions, other.functions, fraction),
                routes(edges, other.edges, fraction),
                routes(results, other.results, fraction),
                blendSome(stubs, other.stubs, fraction));
    }

    /// {@return whether no row ends between two variables}
    public boolean inOneRow(int one, int other) {
        Rows rows = rows();
        return rows.at(variables.get(one).centreY()) == rows.at(variables.get(other).centreY());
    }

    /// {@return which row everything stands in, to be asked for once}
    public Rows rows() {
        return Rows.of(this);
    }

    private static List<Area> blend(List<Area> from, List<Area> to, double fraction) {
        List<Area> blended = new ArrayList<>(from.size());
        for (int i = 0; i < from.size(); i++) {
            blended.add(from.get(i).towards(to.get(i), fraction));
        }
        return blended;
    }

    private static List<@Nullable Area> blendSome(
            List<@Nullable Area> from, List<@Nullable Area> to, double fraction) {
        List<@Nullable Area> blended = new ArrayList<>(from.size());
        for (int i = 0; i < from.size(); i++) {
            Area start = from.get(i);
            Area end = to.get(i);
            if (start == null || end == null) {
                blended.add(fraction < 0.5 ? start : end);
            } else {
                blended.add(start.towards(end, fraction));
            }
        }
        return blended;
    }

    private static List<Route> routes(List<Route> from, List<Route> to, double fraction) {
        List<Route> blended = new ArrayList<>(from.size());
        for (int i = 0; i < from.size(); i++) {
            blended.add(from.get(i).towards(to.get(i), fraction));
        }
        return blended;
    }
}
