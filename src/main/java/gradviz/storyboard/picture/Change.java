package gradviz.storyboard.picture;

import gradviz.drawing.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What differs between a scene and the next.
///
/// @param ground the parts that stay as they are
/// @param leaving the parts that are gone in the next
/// @param becoming the parts that are new or look different
/// @param arrival the edge along which a contribution came, or null
/// @param ledger the sum that it went into, or null
public record Change(
        List<Part> ground,
        List<Part> leaving,
        List<Turn> becoming,
        Look.@Nullable Edge arrival,
        Look.@Nullable Ledger ledger) {

    /// One part that is new or looks different.
    ///
    /// @param before null where it is new
    public record Turn(Look look, @Nullable Part before, Part after) {}

    /// {@return the difference of two scenes}
    ///
    /// @param arrivedAlong the id of the edge along which the step brought a contribution, or -1
    /// @param arrivedAt the id of the variable that it reached, or -1
    @SuppressWarnings("ReferenceEquality") // A painter gives one instance for equal looks.
    public static Change between(
            List<Look> before, List<Look> after, Painter painter, int arrivedAlong, int arrivedAt) {
        Map<String, Part> old = new HashMap<>();
        before.forEach(
                look -> {
                    Part part = painter.part(look);
                    old.put(part.key(), part);
                });
        List<Part> ground = new ArrayList<>();
        List<Turn> becoming = new ArrayList<>();
        Look.Edge arrival = null;
        Look.Ledger ledger = null;
        for (Look look : after) {
            Part part = painter.part(look);
            Part was = old.remove(part.key());
            if (was == part && !(look instanceof Look.Edge edge && edge.edge() == arrivedAlong)) {
                ground.add(part);
                continue;
            }
            becoming.add(new Turn(look, was, part));
            if (look instanceof Look.Edge edge && edge.edge() == arrivedAlong) {
                arrival = edge;
            }
            if (look instanceof Look.Ledger sum && sum.variable() == arrivedAt) {
                ledger = sum;
            }
        }
        return new Change(
                List.copyOf(ground),
                List.copyOf(old.values()),
                List.copyOf(becoming),
                arrival,
                ledger);
    }
}
