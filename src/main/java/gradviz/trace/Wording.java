package gradviz.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How the operations of backward are written, which the listing does not write itself, from what
/// their inputs are called: `mul(mul(2.0, x), y.grad)`.
final class Wording {
    private static final int LONGEST = 16;

    private final Map<Integer, String> words = new HashMap<>();

    /// Says what a variable is called from now on.
    void put(int variable, String expression) {
        words.put(variable, expression);
    }

    /// Says that a variable without a name is the gradient of another.
    void grad(int variable, int owner) {
        if (words.getOrDefault(variable, "").endsWith(")")) {
            words.put(variable, grad(owner));
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
        String all = words.getOrDefault(variable, "");
        int bracket = all.indexOf('(');
        boolean fits = all.length() <= LONGEST || bracket <= 0 || !all.endsWith(")");
        return fits ? all : all.substring(0, bracket) + "(…)";
    }
}
