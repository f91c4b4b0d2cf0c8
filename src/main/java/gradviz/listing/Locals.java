package gradviz.listing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the names that the statements of a function give values to, which are its own then.
final class Locals {
    private final Set<String> names = new HashSet<>();
    private final Set<String> globals = new HashSet<>();

    Set<String> names() {
        names.removeAll(globals);
        return Set.copyOf(names);
    }

    Set<String> globals() {
        return Set.copyOf(globals);
    }

    void add(String name) {
        names.add(name);
    }

    void addAll(List<Statement> statements) {
        statements.forEach(this::add);
    }

    private void add(Statement statement) {
        switch (statement) {
            case Statement.Assign assign -> assign.targets().forEach(this::target);
            case Statement.Augment augment -> target(augment.target());
            case Statement.Delete delete -> delete.targets().forEach(this::target);
            case Statement.For loop -> {
                target(loop.target());
                addAll(loop.body());
                addAll(loop.otherwise());
            }
            case Statement.While loop -> {
                addAll(loop.body());
                addAll(loop.otherwise());
            }
            case Statement.If choice -> {
                choice.branches().forEach(branch -> addAll(branch.body()));
                addAll(choice.otherwise());
            }
            case Statement.With with -> addAll(with.body());
            case Statement.Define define -> add(define.definition().name());
            case Statement.ClassDefinition defined -> add(defined.name());
            case Statement.Import imported -> bring(imported);
            case Statement.Global global -> globals.addAll(global.names());
            case Statement.Evaluate _,
                    Statement.Return _,
                    Statement.Assert _,
                    Statement.Bare _ -> {}
        }
    }

    private void bring(Statement.Import imported) {
        imported.names().forEach(one -> add(one.alias()));
        String alias = imported.alias();
        if (alias != null) {
            add(alias);
        } else if (imported.names().isEmpty()) {
            int point = imported.module().indexOf('.');
            add(point < 0 ? imported.module() : imported.module().substring(0, point));
        }
    }

    private void target(Expression target) {
        switch (target) {
            case Expression.Name name -> add(name.name());
            case Expression.Tuple tuple -> tuple.items().forEach(this::target);
            case Expression.Star star -> target(star.operand());
            case Expression.Items items -> items.items().forEach(this::target);
            case Expression _ -> {}
        }
    }
}
