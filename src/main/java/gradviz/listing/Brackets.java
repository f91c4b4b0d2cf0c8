package gradviz.listing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The brackets that are open where reading stands.
final class Brackets {
    private final Deque<Token> open = new ArrayDeque<>();

    /// {@return whether none is open, so that the end of a line ends a statement}
    boolean none() {
        return open.isEmpty();
    }

    void forget() {
        open.clear();
    }

    /// @throws Fault where a bracket closes none
    void meet(Token token) {
        switch (token.text()) {
            case "(", "[", "{" -> open.push(token);
            case ")", "]", "}" -> {
                Token opening = open.poll();
                String pair = opening == null ? "" : opening.text() + token.text();
                if (!Set.of("()", "[]", "{}").contains(pair)) {
                    String bracket = token.text();
                    throw Fault.at(token.span(), Complaint.UNMATCHED_BRACKET, "bracket", bracket);
                }
            }
            default -> {}
        }
    }

    /// {@return a complaint about the innermost bracket that was never closed, or null}
    @Nullable Fault unclosed() {
        Token bracket = open.peek();
        return bracket == null
                ? null
                : Fault.at(bracket.span(), Complaint.UNCLOSED_BRACKET, "bracket", bracket.text());
    }
}
