package gradviz.app.canvas;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.graph.VariableNode;
import gradviz.storyboard.Storyboard;
import org.jspecify.annotations.Nullable;

/// The chips of arrays, which show a little of what came along an edge; a click opens the whole.
final class Chips {
    private Chips() {}

    /// {@return the variable whose sum has the array that came along an edge, or -1}
    static int variable(@Nullable Position position, PartKey key) {
        if (position == null || key.edge() < 0) {
            return Show.NOTHING;
        }
        Storyboard storyboard = position.storyboard();
        VariableNode node =
                storyboard.graph().variable(storyboard.graph().edge(key.edge()).variable());
        boolean array = !node.data().isScalar() && !node.isPlainNumber();
        boolean came =
                storyboard.run().trace().momentAt(position.step()).passage(key.edge()) != null;
        return array && came ? node.id() : Show.NOTHING;
    }
}
