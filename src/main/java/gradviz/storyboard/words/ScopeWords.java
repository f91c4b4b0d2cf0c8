package gradviz.storyboard.words;

import gradviz.graph.fold.Content;
import gradviz.text.Messages;
import gradviz.trace.Scope;

/// What loops' passes and calls are called in pictures and sentences.
public record ScopeWords(Messages messages) {
    private static final int LONGEST = 28;

    /// {@return the label of a scope in the picture: `i = 3`}
    public String title(Scope scope) {
        String name = brief(scope.name());
        boolean told = scope.kind() != Scope.Kind.ITERATION || name.contains(" = ");
        return told ? name : messages.text("fold.pass", "name", name, "n", scope.index() + 1);
    }

    /// {@return how many functions it holds: `4 functions`}
    public String count(Content content) {
        return messages.text("fold.count", "n", content.functions());
    }

    /// {@return what a scope is, and which: `iteration i = 3`}
    public String name(Scope scope) {
        String key =
                switch (scope.kind()) {
                    case ITERATION -> "fold.iteration";
                    case CALL -> "fold.call";
                    case OWN -> "fold.own";
                };
        return messages.text(key, "name", title(scope));
    }

    private static String brief(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }
}
