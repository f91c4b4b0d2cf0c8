package gradviz.run.pair;

import gradviz.listing.Expression;
import gradviz.listing.Listing;
import gradviz.listing.Span;
import gradviz.listing.Statement;
import gradviz.run.Run;
import gradviz.trace.Anatomy;
import gradviz.trace.Event;
import gradviz.trace.Moment;
import gradviz.trace.Trace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;

/// A listing with and without the statements that clear gradients.
///
/// A listing that clears is compared with itself without those statements; to one that does not,
/// the named leaves that hold a gradient are cleared before each later backward. Every line keeps
/// its number.
///
/// @param statements what one side does and the other leaves out, each once
record Clearing(String cleared, String notCleared, List<String> statements) {

    /// Does nothing, and may stand wherever a statement may.
    private static final String NOTHING = "None";

    /// {@return both texts of the listing that has been run}
    static Clearing of(Run run) {
        Listing listing = run.listing();
        List<Statement> written = listing.statements().stream().filter(Clearing::clears).toList();
        return written.isEmpty() ? adding(run) : leavingOut(listing.text(), written);
    }

    private static boolean clears(Statement statement) {
        return switch (statement) {
            case Statement.Evaluate(_, _, Expression.Call call) ->
                    call.callee() instanceof Expression.Attribute method
                            && method.name().equals("cleargrad");
            case Statement.Evaluate _ -> false;
            case Statement.Assign assign ->
                    assign.targets().stream()
                            .anyMatch(
                                    target ->
                                            target instanceof Expression.Attribute place
                                                    && place.name().equals("grad"));
            case Statement _ -> false;
        };
    }

    private static Clearing leavingOut(String text, List<Statement> written) {
        StringBuilder without = new StringBuilder(text);
        LinkedHashSet<String> statements = new LinkedHashSet<>();
        written.forEach(statement -> statements.add(statement.span().of(text)));
        for (Statement statement : written.reversed()) {
            Span span = statement.span();
            without.replace(span.start(), span.end(), NOTHING);
        }
        return new Clearing(text, without.toString(), List.copyOf(statements));
    }

    private static Clearing adding(Run run) {
        String text = run.text();
        List<Statement> backwards =
                run.listing().statements().stream()
                        .filter(statement -> statement.span().of(text).contains(".backward("))
                        .toList();
        StringBuilder with = new StringBuilder(text);
        LinkedHashSet<String> statements = new LinkedHashSet<>();
        List<List<String>> names = namesBeforePasses(run.trace());
        for (int pass = Math.min(backwards.size(), names.size()) - 1; pass > 0; pass--) {
            int start = backwards.get(pass).span().start();
            for (String name : names.get(pass).reversed()) {
                String statement = name + ".cleargrad()";
                with.insert(start, statement + "; ");
                statements.addFirst(statement);
            }
        }
        return new Clearing(with.toString(), text, List.copyOf(statements));
    }

    /// {@return for each backward pass the named leaves that held a gradient before it}
    private static List<List<String>> namesBeforePasses(Trace trace) {
        TreeMap<Integer, String> leaves = new TreeMap<>();
        Anatomy anatomy = trace.anatomy();
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < trace.events().size(); i++) {
            switch (trace.events().get(i)) {
                case Event.NameBound(_, String name, int variable) -> {
                    leaves.values().removeIf(name::equals);
                    if (anatomy.creatorOf(variable) < 0) {
                        leaves.put(variable, name);
                    }
                }
                case Event.BackwardStarted _ -> all.add(holders(leaves, trace.momentAfter(i)));
                case Event _ -> {}
            }
        }
        return all;
    }

    private static List<String> holders(TreeMap<Integer, String> leaves, Moment moment) {
        return leaves.entrySet().stream()
                .filter(leaf -> moment.gradient(leaf.getKey()).gradient() != null)
                .map(leaf -> leaf.getValue())
                .toList();
    }
}
