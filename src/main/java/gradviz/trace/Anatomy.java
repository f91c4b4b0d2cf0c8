package gradviz.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a run made, over its whole length: for each function its call, and a number for each use.
///
/// Uses are numbered from 0 in the order of the calls and, within a call, of the slots; this number
/// is the id of the edge.
public final class Anatomy {
    private final List<Event.FunctionCalled> calls;
    private final int[] firstUse;
    private final int[] creators;
    private final int variables;
    private final int[][] usesOf;

    private Anatomy(List<Event.FunctionCalled> calls, int variables) {
        this.calls = calls;
        this.variables = variables;
        this.firstUse = new int[calls.size() + 1];
        this.creators = new int[variables];
        Arrays.fill(creators, -1);
        for (int f = 0; f < calls.size(); f++) {
            Event.FunctionCalled call = calls.get(f);
            firstUse[f + 1] = firstUse[f] + call.inputs().size();
            for (Event.Output output : call.outputs()) {
                creators[output.variable()] = f;
            }
        }
        this.usesOf = usesByVariable();
    }

    private int[][] usesByVariable() {
        int[] counts = new int[variables];
        for (Event.FunctionCalled call : calls) {
            call.inputs().forEach(variable -> counts[variable]++);
        }
        int[][] uses = new int[variables][];
        Arrays.setAll(uses, variable -> new int[counts[variable]]);
        int use = uses() - 1;
        for (int f = calls.size() - 1; f >= 0; f--) {
            for (int variable : calls.get(f).inputs().reversed()) {
                uses[variable][--counts[variable]] = use--;
            }
        }
        return uses;
    }

    static Anatomy of(List<Event> events) {
        List<Event.FunctionCalled> calls = new ArrayList<>();
        int variables = 0;
        for (Event event : events) {
            switch (event) {
                case Event.FunctionCalled call -> {
                    calls.add(call);
                    variables += call.outputs().size();
                }
                case Event.VariableMade _, Event.ConstantMade _ -> variables++;
                case Event _ -> {}
            }
        }
        return new Anatomy(List.copyOf(calls), variables);
    }

    public int variables() {
        return variables;
    }

    public int functions() {
        return calls.size();
    }

    public int uses() {
        return firstUse[calls.size()];
    }

    public Event.FunctionCalled call(int function) {
        return calls.get(function);
    }

    /// {@return the function that made a variable, or -1 for a leaf}
    public int creatorOf(int variable) {
        return creators[variable];
    }

    /// {@return the numbers of all uses of a variable, in order}
    public int[] usesOf(int variable) {
        return usesOf[variable].clone();
    }

    /// {@return the number of the use at `slot` of `function`}
    public int use(int function, int slot) {
        return firstUse[function] + slot;
    }

    public int use(Use use) {
        return use(use.function(), use.slot());
    }
}
