package gradviz.text;

import java.util.ArrayList;
import java.util.List;

/// Reads the pattern of one sentence, from left to right. The notation is at [Template].
final class TemplateParser {
    private final String key;
    private final String pattern;
    private int at;

    TemplateParser(String key, String pattern) {
        this.key = key;
        this.pattern = pattern;
    }

    List<Template.Node> parse() {
        List<Template.Node> nodes = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        while (at < pattern.length()) {
            if (takes("{{")) {
                literal.append('{');
            } else if (takes("}}")) {
                literal.append('}');
            } else if (takes("{")) {
                flush(literal, nodes);
                nodes.add(place());
            } else if (pattern.charAt(at) == '}') {
                throw wrong("a brace closes nothing");
            } else {
                literal.append(pattern.charAt(at++));
            }
        }
        flush(literal, nodes);
        return List.copyOf(nodes);
    }

    private Template.Node place() {
        int start = at;
        while (at < pattern.length() && Character.isJavaIdentifierPart(pattern.charAt(at))) {
            at++;
        }
        String name = pattern.substring(start, at);
        if (name.isEmpty()) {
            throw wrong("a place has no name");
        }
        if (takes("}")) {
            return new Template.Value(name);
        }
        if (takes(":")) {
            return new Template.Marked(name, particle());
        }
        if (takes("?")) {
            List<Template.Node> singular = form(name, '|');
            return new Template.Choice(name, singular, form(name, '}'));
        }
        throw wrong("after " + name + " comes }, : or ?");
    }

    private Particle particle() {
        int end = pattern.indexOf('}', at);
        int slash = pattern.indexOf('/', at);
        if (end < 0 || slash < 0 || slash > end) {
            throw wrong("a particle is written as A/B");
        }
        Particle particle =
                new Particle(pattern.substring(at, slash), pattern.substring(slash + 1, end));
        at = end + 1;
        return particle;
    }

    /// Reads one form of a choice and the character that ends it.
    private List<Template.Node> form(String name, char end) {
        List<Template.Node> nodes = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == end) {
                at++;
                flush(literal, nodes);
                return List.copyOf(nodes);
            } else if (takes("##")) {
                literal.append('#');
            } else if (takes("#")) {
                flush(literal, nodes);
                nodes.add(new Template.Value(name));
            } else if (takes("{")) {
                flush(literal, nodes);
                nodes.add(place());
            } else if (c == '}') {
                throw wrong("a choice has two forms, divided by |");
            } else {
                literal.append(c);
                at++;
            }
        }
        throw wrong("a brace is not closed");
    }

    private boolean takes(String token) {
        if (!pattern.startsWith(token, at)) {
            return false;
        }
        at += token.length();
        return true;
    }

    private static void flush(StringBuilder literal, List<Template.Node> nodes) {
        if (!literal.isEmpty()) {
            nodes.add(new Template.Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(
                "message " + key + ", character " + (at + 1) + ": " + what);
    }
}
