package gradviz.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// Says that something cannot become a file of the format that was asked for, and why: a message
/// and its arguments.
public final class RefusedException extends IOException {
    private final String key;
    private final Map<String, String> arguments;

    /// @param key of the message
    /// @param namesAndValues the name and the value of each of its arguments in turn
    public RefusedException(String key, Object... namesAndValues) {
        super(key);
        this.key = key;
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            all.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        this.arguments = Map.copyOf(all);
    }

    public String key() {
        return key;
    }

    public Map<String, String> arguments() {
        return arguments;
    }
}
