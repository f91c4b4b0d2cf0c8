package gradviz.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An expression of a listing.
///
/// A sum of thousands of terms is one [Chain], so that neither reading nor evaluating it recurses
/// along its length.
public sealed interface Expression {
    /// {@return where it stands, brackets around all of it left out}
    Span span();

    /// A number: `3`, `3.0`, `1e-3`.
    ///
    /// @param whole whether it is written as a whole number, so that it prints as one
    record Number(Span span, double value, boolean whole) implements Expression {}

    record Quoted(Span span, String value) implements Expression {}

    record Name(Span span, String name) implements Expression {}

    /// `None`, `True` or `False`.
    record Word(Span span, String word) implements Expression {}

    /// A sign before an operand: `-x`.
    record Signed(Span span, String operator, Expression operand) implements Expression {}

    /// Operators of one rank, from left to right: `a + b - c`.
    record Chain(Span span, Expression first, List<Link> links) implements Expression {}

    /// An operator and the operand at its right.
    ///
    /// @param place of the operator
    /// @param through the whole chain up to and with this operand
    record Link(String operator, Span place, Expression operand, Span through) {}

    record Power(Span span, Expression base, Span place, Expression exponent)
            implements Expression {}

    record Attribute(Span span, Expression target, String name, Span place) implements Expression {}

    record Call(Span span, Expression callee, List<Argument> arguments) implements Expression {}

    /// An argument of a call.
    ///
    /// @param keyword the word before `=`, or null
    record Argument(@Nullable String keyword, Span span, Expression value) {}

    /// A list: items in square brackets.
    record Items(Span span, List<Expression> items) implements Expression {}

    /// A tuple: items in round brackets, of which one alone has a comma behind it.
    record Tuple(Span span, List<Expression> items) implements Expression {}

    /// Elements picked out of something: `x[0]`, `x[:, 1:3]`.
    ///
    /// @param place of the square brackets
    record Subscript(Span span, Expression target, List<Index> indices, Span place)
            implements Expression {}

    /// What stands between two commas of a [Subscript].
    sealed interface Index {
        Span span();

        /// One index, or an array of them.
        record At(Span span, Expression value) implements Index {}

        /// A range of them: `start:stop:step`, each of which may be missing.
        record Slice(
                Span span,
                @Nullable Expression start,
                @Nullable Expression stop,
                @Nullable Expression step)
                implements Index {}

        /// `...`: all axes that are not named.
        record Rest(Span span) implements Index {}
    }
}
