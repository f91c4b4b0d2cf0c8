package gradviz.listing;

import java.math.BigInteger;
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
    /// @param whole the same, where it is written as a whole number, so that it prints as one
    record Number(Span span, double value, @Nullable BigInteger whole) implements Expression {}

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

    /// Comparisons in a row, each of which must hold: `0 < x <= 1`, `x is not None`.
    record Compared(Span span, Expression first, List<Link> links) implements Expression {}

    /// Conditions joined by `and` or by `or`, looked at from left to right as far as needed.
    record Joined(Span span, boolean all, List<Expression> operands) implements Expression {}

    /// `not x`
    record Not(Span span, Expression operand) implements Expression {}

    /// `a if condition else b`
    record Conditional(Span span, Expression condition, Expression then, Expression otherwise)
            implements Expression {}

    /// `lambda x: x * 2`
    record Lambda(Span span, Definition definition) implements Expression {}

    /// Text with values in it: `f"{x.grad:.3f}"`.
    record Formatted(Span span, List<Piece> pieces) implements Expression {}

    /// A stretch of a [Formatted].
    sealed interface Piece {
        /// Text as it stands.
        record Said(String text) implements Piece {}

        /// A value in braces.
        ///
        /// @param written what is put before the value, for `{x=}`, or empty
        /// @param conversion `r`, `s` or a space for none
        /// @param format how it is to be written, after the colon, or empty
        record Shown(Expression value, String written, char conversion, List<Piece> format)
                implements Piece {}
    }

    /// Made of others: `[x * 2 for x in xs if x > 0]`.
    ///
    /// @param item for a dictionary, a tuple of a key and its value
    record Comprehension(Span span, Expression item, List<Clause> clauses, Form form)
            implements Expression {}

    /// What a [Comprehension] makes: a list, a dictionary, or, in round brackets, items one by one.
    enum Form {
        LIST,
        DICTIONARY,
        COMING
    }

    /// `for target in items if condition ...`
    record Clause(Expression target, Expression items, List<Expression> conditions) {}

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

    /// A dictionary: keys and values in braces.
    record Pairs(Span span, List<Pair> pairs) implements Expression {}

    /// A key of a dictionary and its value.
    record Pair(Expression key, Expression value) {}

    /// What stands for its items: `*xs` in a call, or for what is left over, in `a, *rest = xs`.
    record Star(Span span, Expression operand) implements Expression {}

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
