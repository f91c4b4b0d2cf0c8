package gradviz.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A sentence with places for named arguments.
///
/// | written | means |
/// |---|---|
/// | `{x}` | the value of x |
/// | `{x:은/는}` | the value of x, then the particle that fits its last sound |
/// | `{n?one step\|# steps}` | the first form if n is 1, else the second; `#` is the value of n |
/// | `{{` and `}}` | a brace itself |
///
/// Of a particle the first form follows a final consonant, the second a vowel; one that begins with
/// 으로 takes its second form after ㄹ too. A form of a choice may hold places of its own; in it, `##`
/// is a `#` itself. Any number of arguments beyond those named may be given.
final class Template {
    /// A stretch of a sentence.
    sealed interface Node {}

    /// Characters that stand as they are.
    record Literal(String text) implements Node {}

    /// The value of an argument.
    record Value(String name) implements Node {}

    /// The value of an argument and the particle after it.
    record Marked(String name, Particle particle) implements Node {}

    /// One of two forms, by whether the argument is 1.
    record Choice(String name, List<Node> singular, List<Node> plural) implements Node {}

    private final String key;
    private final List<Node> nodes;

    private Template(String key, List<Node> nodes) {
        this.key = key;
        this.nodes = nodes;
    }

    /// {@return the sentence that the pattern describes}
    ///
    /// @throws IllegalArgumentException if a brace is not closed or a place is malformed
    static Template parse(String key, String pattern) {
        return new Template(key, new TemplateParser(key, pattern).parse());
    }

    /// {@return the names of the arguments, in the order of their places}
    Set<String> arguments() {
        Set<String> names = new LinkedHashSet<>();
        collect(nodes, names);
        return names;
    }

    /// {@return the sentence with the arguments in their places}
    ///
    /// @throws IllegalArgumentException if an argument is missing
    String fill(Map<String, ?> arguments) {
        StringBuilder out = new StringBuilder();
        append(out, nodes, arguments);
        return out.toString();
    }

    private static void collect(List<Node> nodes, Set<String> names) {
        for (Node node : nodes) {
            switch (node) {
                case Literal _ -> {}
                case Value(String name) -> names.add(name);
                case Marked(String name, _) -> names.add(name);
                case Choice(String name, var singular, var plural) -> {
                    names.add(name);
                    collect(singular, names);
                    collect(plural, names);
                }
            }
        }
    }

    private void append(StringBuilder out, List<Node> list, Map<String, ?> arguments) {
        for (Node node : list) {
            switch (node) {
                case Literal(String text) -> out.append(text);
                case Value(String name) -> out.append(value(name, arguments));
                case Marked(String name, Particle particle) -> {
                    String value = value(name, arguments);
                    out.append(value).append(particle.after(value));
                }
                case Choice(String name, var singular, var plural) -> {
                    boolean one = value(name, arguments).equals("1");
                    append(out, one ? singular : plural, arguments);
                }
            }
        }
    }

    private String value(String name, Map<String, ?> arguments) {
        Object value = arguments.get(name);
        if (value == null) {
            throw new IllegalArgumentException("message " + key + " has no argument " + name);
        }
        return value.toString();
    }
}
