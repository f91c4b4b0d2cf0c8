package gradviz.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that happened, with the line of the listing it belongs to.
///
/// Variables, functions and arrays are numbered from 0 in the order they appeared.
public sealed interface Event {
    /// {@return the line of the listing, from 1}
    int line();

    /// A variable was made by the listing itself: `x = Variable(...)`.
    record VariableMade(int line, int variable, Value data) implements Event {}

    /// A plain number, or another gradient, was used where a variable belongs.
    ///
    /// @param expression how the listing wrote it
    record ConstantMade(int line, int variable, Value data, String expression) implements Event {}

    /// A function was applied.
    ///
    /// @param constant a plain number that belongs to it, as an exponent; else empty
    /// @param inputs an entry for each slot
    record FunctionCalled(
            int line,
            int function,
            String name,
            String constant,
            int generation,
            List<Integer> inputs,
            List<Output> outputs)
            implements Event {}

    /// A name of the listing now means this variable.
    record NameBound(int line, String name, int variable) implements Event {}

    /// A name within one call of a function of the listing's own now means this variable.
    ///
    /// @param call which call, from 1
    record LocalBound(int line, String name, int call, int variable) implements Event {}

    /// @param createGraph whether the operations of the pass are kept: the functions called until
    ///   it is finished are a second part of the graph
    record BackwardStarted(int line, int variable, Rule rule, boolean createGraph)
            implements Event {}

    /// The variable that backward starts at got its gradient.
    ///
    /// @param kept true where it held one already, which is used as it is
    record GradientSeeded(int line, int variable, Gradient gradient, boolean kept)
            implements Event {}

    /// A creator was put on the worklist.
    record CreatorPushed(int line, int function) implements Event {}

    /// A creator was not put on the worklist, since it was seen before in this pass.
    record CreatorSkipped(int line, int function) implements Event {}

    record FunctionTaken(int line, int function) implements Event {}

    /// A function computed what it sends back; null at a slot that gets nothing.
    ///
    /// @param lines of the listing that computed it, in the order they ran; none where the function
    ///   is built in
    record ContributionsComputed(
            int line, List<Integer> lines, int function, List<@Nullable Gradient> contributions)
            implements Event {}

    /// The first contribution to a variable became its gradient.
    record GradientStored(int line, Use use, Gradient result) implements Event {}

    /// A later contribution was added to what the variable held.
    record GradientSummed(int line, Use use, Value before, Value contribution, Gradient result)
            implements Event {}

    /// A later contribution replaced what the variable held.
    record GradientOverwritten(int line, Use use, Value before, Gradient result) implements Event {}

    /// An intermediate gradient was let go once used, under `retain=leaves`.
    record GradientDropped(int line, int variable) implements Event {}

    /// @param had whether there was a gradient to clear
    record GradientCleared(int line, int variable, boolean had) implements Event {}

    /// Variables were cut off from the functions that made them.
    ///
    /// @param variable whose `unchain` or `unchain_backward` was called
    /// @param cut those that had a creator until then
    record Unchained(int line, int variable, List<Integer> cut) implements Event {}

    /// The listing gave a variable other data: `x.data -= ...`.
    record DataChanged(int line, int variable, Value before, Value data) implements Event {}

    record BackwardFinished(int line, int variable) implements Event {}

    /// @param expression the statement as written: `print(x.grad)`
    /// @param text what it printed, without the line's end
    /// @param gradientOf the variable whose gradient was printed and nothing else, or null
    record Printed(int line, String expression, String text, @Nullable Integer gradientOf)
            implements Event {}

    /// A variable that a function made.
    ///
    /// @param expression how the listing wrote it: `add(x, x)`
    record Output(int variable, Value data, String expression) {}
}
