package gradviz.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement of a listing.
public sealed interface Statement {
    /// {@return where it stands; of one that holds others only what stands before them}
    Span span();

    /// {@return the line it ends on, which is not the first one where it holds others or where
    /// brackets span lines}
    int lastLine();

    /// {@return the last line that belongs to it and to no statement that it holds}
    default int ownLastLine() {
        return lastLine();
    }

    /// A statement that holds others.
    sealed interface Holding extends Statement {
        /// {@return its first block}
        List<Statement> body();

        @Override
        default int ownLastLine() {
            int first = body().isEmpty() ? lastLine() : body().getFirst().span().line();
            return Math.max(span().line(), first - 1);
        }
    }

    /// `x = ...`, `x.name = ...`, `a, b = ...`, `a = b = ...`
    ///
    /// @param targets from left to right
    record Assign(Span span, int lastLine, List<Expression> targets, Expression value)
            implements Statement {}

    /// `x += ...`
    ///
    /// @param operator without its equals sign
    /// @param place of the operator
    record Augment(
            Span span,
            int lastLine,
            Expression target,
            String operator,
            Span place,
            Expression value)
            implements Statement {}

    /// An expression for what it does: `y.backward()`.
    record Evaluate(Span span, int lastLine, Expression expression) implements Statement {}

    /// `import numpy as np` or `from gradviz import *`.
    ///
    /// @param names what is taken out of the module, empty for the module itself or for `*`
    /// @param alias the name given to the module, or null
    /// @param star whether everything is taken out of the module
    record Import(
            Span span,
            int lastLine,
            String module,
            @Nullable String alias,
            List<Imported> names,
            boolean star)
            implements Statement {}

    /// A name taken out of a module, and what it is called here.
    record Imported(Span span, String name, String alias) {}

    /// `for target in items:`
    ///
    /// @param otherwise what runs where no `break` ended the loop
    record For(
            Span span,
            int lastLine,
            Expression target,
            Expression items,
            List<Statement> body,
            List<Statement> otherwise)
            implements Holding {}

    /// `while condition:`
    ///
    /// @param otherwise what runs where no `break` ended the loop
    record While(
            Span span,
            int lastLine,
            Expression condition,
            List<Statement> body,
            List<Statement> otherwise)
            implements Holding {}

    /// `if ...: elif ...: else:`
    record If(Span span, int lastLine, List<Branch> branches, List<Statement> otherwise)
            implements Holding {
        @Override
        public List<Statement> body() {
            return branches.getFirst().body();
        }
    }

    /// A condition and what runs where it is the first that holds.
    record Branch(Span span, Expression condition, List<Statement> body) {}

    /// `with no_grad():`
    record With(Span span, int lastLine, Expression context, List<Statement> body)
            implements Holding {}

    /// `def f(x):`
    record Define(Span span, int lastLine, Definition definition) implements Holding {
        @Override
        public List<Statement> body() {
            return definition.body();
        }
    }

    /// `class Square(Function):`
    ///
    /// @param base what it is a kind of, or null
    record ClassDefinition(
            Span span, int lastLine, String name, @Nullable Expression base, List<Statement> body)
            implements Holding {}

    /// `return ...`
    ///
    /// @param value null where it says none
    record Return(Span span, int lastLine, @Nullable Expression value) implements Statement {}

    /// `del x`
    record Delete(Span span, int lastLine, List<Expression> targets) implements Statement {}

    /// `assert condition, message`
    record Assert(Span span, int lastLine, Expression condition, @Nullable Expression message)
            implements Statement {}

    /// `global x`
    record Global(Span span, int lastLine, List<String> names) implements Statement {}

    /// A statement that is one word.
    record Bare(Span span, int lastLine, Word word) implements Statement {}

    /// The words that are statements of their own.
    enum Word {
        PASS,
        BREAK,
        CONTINUE
    }
}
