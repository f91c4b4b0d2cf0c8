package gradviz.storyboard.picture;

import gradviz.graph.Label;
import gradviz.trace.Life;
import java.util.List;

/// How one thing in the picture is to look; two equal looks are painted once.
public sealed interface Look {

    /// A number or an array, small.
    ///
    /// @param text a number, or what there is room for of an array
    record Amount(String text, Heat heat) {}

    /// The cells of an array, row by row.
    ///
    /// @param levels as [gradviz.drawing.Heat] counts them
    record Heat(int rows, int columns, List<Integer> levels) {
        /// What a single number has.
        static final Heat NONE = new Heat(0, 0, List.of());

        boolean isNone() {
            return rows == 0;
        }
    }

    /// A variable's pill with its gradient beneath.
    ///
    /// @param origin who made it, and when
    record Pill(int variable, Title title, Amount data, Grad grad, Origin origin) implements Look {
        boolean over() {
            return origin.over;
        }
    }

    /// Where a node comes from.
    ///
    /// @param over whether it belongs to an earlier computation
    /// @param second whether backward made it
    /// @param region what is said at the first function that a backward pass made; else empty
    record Origin(boolean over, boolean second, String region) {}

    /// A plain number beside its function.
    ///
    /// @param colour of the contribution that came to it, -1 before any
    record PlainNumber(int variable, String text, int colour, boolean over) implements Look {}

    /// What stands above in a pill.
    ///
    /// @param shape of an array, else empty
    record Title(String name, Label.Kind kind, String shape) {}

    /// The gradient beneath a pill.
    ///
    /// @param amount its text is empty where the gradient shows in a ledger
    /// @param badge which array holds it, where several variables share one; else empty
    record Grad(Life life, Amount amount, String badge) {}

    /// A function's box; `active` while it is its turn.
    ///
    /// @param constant a plain number that belongs to it, as an exponent; else empty
    /// @param wrong whether it has sent what its own forward does not bear out
    record Function(
            int function,
            String name,
            String constant,
            boolean active,
            boolean wrong,
            Origin origin)
            implements Look {}

    /// The edge of a use.
    record Edge(int edge, Traffic traffic, int number, Amount value, int colour) implements Look {}

    /// What an edge carries.
    enum Traffic {
        /// Nothing has come back yet.
        FORWARD,
        /// A contribution is computed and about to leave.
        READY,
        /// A contribution has come along.
        PASSED,
        /// One has come to a plain number, where it ends and is not shown.
        ENDED,
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
    record Total(String last, Amount result, boolean replaced) {}

    /// A term in a ledger.
    ///
    /// @param number 0 for what is no contribution
    /// @param note the origin of a leftover, else empty
    /// @param weight for its bar, from 0
    /// @param lost whether a later one replaced it
    record TermLook(
            int number, int colour, Amount value, String note, double weight, boolean lost) {}

    /// A dotted line between two gradients that are one array.
    record Tie(int array, End from, End to) implements Look {}

    /// Where a tie ends.
    ///
    /// @param grad what stands beneath the variable where it has no ledger
    record End(int variable, Amount grad) {}
}
