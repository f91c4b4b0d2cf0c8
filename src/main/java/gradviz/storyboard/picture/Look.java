package gradviz.storyboard.picture;

import gradviz.graph.Label;
import gradviz.trace.Life;
import java.util.List;

/// How one thing in the picture is to look; two equal looks are painted once.
public sealed interface Look {

    /// A variable's pill with its gradient beneath.
    ///
    /// @param origin who made it, and when
    record Pill(int variable, String name, Label.Kind kind, String value, Grad grad, Origin origin)
            implements Look {
        boolean over() {
            return origin.over;
        }
    }

    /// Where a node comes from.
    ///
    /// @param over whether it belongs to an earlier computation
    /// @param second whether backward made it
    record Origin(boolean over, boolean second) {}

    /// The gradient beneath a pill.
    ///
    /// @param text empty where the gradient shows in a ledger
    /// @param badge which array holds it, where several variables share one; else empty
    record Grad(Life life, String text, String badge) {}

    /// A function's box; `active` while it is its turn.
    record Function(int function, String name, boolean active, Origin origin) implements Look {}

    /// The edge of a use.
    record Edge(int edge, Traffic traffic, int number, String value, int colour) implements Look {}

    /// What an edge carries.
    enum Traffic {
        /// Nothing has come back yet.
        FORWARD,
        /// A contribution is computed and about to leave.
        READY,
        /// A contribution has come along.
        PASSED,
        /// A contribution went back into the folded scope that made the variable.
        INSIDE,
        /// It belongs to an earlier computation.
        OVER
    }

    /// The bracket over the nodes that a scope has made so far.
    record Bracket(int scope, String label, int lastFunction, boolean over) implements Look {}

    /// The node of a folded scope; `active` while anything inside happens.
    record Folded(int scope, String name, String count, boolean active, boolean over)
            implements Look {}

    /// The arrow from a function to a variable that it made.
    record Result(int variable, boolean over) implements Look {}

    /// The tag that stands for the variable of a far use.
    ///
    /// @param number of the term that came to it, 0 for none yet
    record Stub(int edge, String name, int number, int colour, boolean over) implements Look {}

    /// The sum on a variable that is used more than once.
    ///
    /// @param more how many terms are not shown one by one
    record Ledger(int variable, Heading heading, List<TermLook> terms, int more, Total total)
            implements Look {}

    /// The head of a ledger: whose gradient, and its stage of life.
    record Heading(String grad, String life, String badge) {}

    /// The foot of a ledger: the last thing that was done, and what came out.
    record Total(String last, String result, boolean replaced) {}

    /// A term in a ledger.
    ///
    /// @param number 0 for what is no contribution
    /// @param note the origin of a leftover, else empty
    /// @param weight for its bar, from 0
    /// @param lost whether a later one replaced it
    record TermLook(
            int number, int colour, String value, String note, double weight, boolean lost) {}

    /// A dotted line between two gradients that are one array.
    record Tie(int array, int from, int to) implements Look {}
}
