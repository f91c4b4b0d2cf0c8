package gradviz.export;

import java.util.Map;

/// What of a request cannot be done: a message and its arguments.
public final class Refusal extends Exception {
    private final String key;
    private final transient Map<String, Object> arguments;

    Refusal(String key, Map<String, Object> arguments) {
        super(key);
        this.key = key;
        this.arguments = Map.copyOf(arguments);
    }

    /// {@return the key of the message}
    public String key() {
        return key;
    }

    /// {@return the arguments of the message by their names}
    public Map<String, Object> arguments() {
        return arguments;
    }
}
