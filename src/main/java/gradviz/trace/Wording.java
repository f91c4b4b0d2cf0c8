package gradviz.trace;

import java.util.ArrayList;
import java.util.List;

/// How the operations of backward are written, which the listing does not write itself, from what
/// their inputs are called: `mul(mul(2.0, x), y.grad)`.
final class Wording {
    private static final int LONGEST = 16;

    private final List<String> words = new ArrayList<>();

    /// Says what the next variable is called.
    void add(String expression) {
        words.add(expression);
    }

    /// Says what a variable is called from now on.
    void put(int variable, String expression) {
        words.set(variable, expression);
    }

    /// Says that a variable without a name is the gradient of another.
    void grad(int variable, int owner) {
        if (words.get(variable).endsWith(")")) {
            words.set(variable, grad(owner));
        }
    }

    /// {@return how the gradient of a variable is written: `x.grad`}
    String grad(int variable) {
        String text = brief(variable);
        boolean plain = text.endsWith(")") || text.matches("[\\p{L}_][\\p{L}\\p{N}_.]*");
        return (plain ? text : "(" + text + ")") + ".grad";
    }

    String call(String function, List<Integer> inputs) {
        List<String> arguments = new ArrayList<>();
        for (int input : inputs) {
            arguments.add(brief(input));
        }
        return function + "(" + String.join(", ", arguments) + ")";
    }

    /// {@return a number alone as it is printed, also one that fills an array}
    static String number(Value value) {
        for (int i = 1; i < value.size(); i++) {
            if (value.at(i) != value.at(0)) {
                return "array" + value.shapeText();
            }
        }
        return value.size() == 0 ? "[]" : NumpyText.number(value.at(0));
    }

    /// A long call is cut down to the name of its function.
    private String brief(int variable) {
        String all = words.get(variable);
        int bracket = all.indexOf('(');
        boolean fits = all.length() <= LONGEST || bracket <= 0 || !all.endsWith(")");
        return fits ? all : all.substring(0, bracket) + "(…)";
    }
}
