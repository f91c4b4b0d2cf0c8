package gradviz.app.canvas;

import gradviz.app.show.Position;
import gradviz.graph.ComputationGraph;
import gradviz.graph.Edge;
import gradviz.storyboard.words.Namer;
import gradviz.storyboard.words.Ordinals;
import gradviz.text.Messages;
import gradviz.trace.Moment;
import gradviz.trace.Passage;

/// What is said of an edge that is pointed at: which input it is and what came along it.
record EdgeTip(Messages messages) {
    String text(Position position, int edgeId) {
        ComputationGraph graph = position.storyboard().graph();
        Edge edge = graph.edge(edgeId);
        Moment moment = position.storyboard().run().trace().momentAt(position.step());
        String call = new Namer(graph, messages).call(edge.function(), moment.events());
        String input = Ordinals.of(edge.slot(), messages);
        Passage passage = moment.passage(edgeId);
        if (passage == null) {
            return messages.text("stage.edge", "input", input, "call", call);
        }
        return messages.text(
                "stage.edge.passed",
                "input",
                input,
                "call",
                call,
                "number",
                passage.number(),
                "value",
                passage.gradient().value().toString());
    }
}
