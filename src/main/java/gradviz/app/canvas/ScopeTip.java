package gradviz.app.canvas;

import gradviz.graph.fold.Content;
import gradviz.graph.fold.Folding;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.words.ScopeWords;
import gradviz.text.Messages;

/// What is said of a loop's pass or a call that is pointed at: what it holds, and what a click
/// does.
record ScopeTip(Messages messages) {
    String text(Storyboard storyboard, int scope) {
        Folding folding = storyboard.folding();
        if (scope >= folding.members().contents().size()) {
            return "";
        }
        Content content = folding.members().content(scope);
        ScopeWords words = new ScopeWords(messages);
        return messages.text(
                folding.isFolded(scope) ? "fold.tip.folded" : "fold.tip.open",
                "scope",
                words.name(content.scope()),
                "count",
                words.count(content));
    }
}
