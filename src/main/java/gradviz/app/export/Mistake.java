package gradviz.app.export;

import java.util.Map;

/// What is typed into a form and means nothing: a message and its arguments.
final class Mistake extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Map<String, Object> arguments;

    Mistake(String key, Map<String, Object> arguments) {
        super(key);
        this.key = key;
        this.arguments = Map.copyOf(arguments);
    }

    String key() {
        return key;
    }

    Map<String, Object> arguments() {
        return arguments;
    }
}
