package gradviz.interchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// Says what in a file is no trace, and where: a message and its arguments.
public final class BadTraceException extends IOException {
    private final String key;
    private final Map<String, String> arguments;

    BadTraceException(String key, Object... namesAndValues) {
        super(key);
        this.key = key;
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            all.put(namesAndValues[i].toString(), brief(String.valueOf(namesAndValues[i + 1])));
        }
        this.arguments = Map.copyOf(all);
    }

    public String key() {
        return key;
    }

    public Map<String, String> arguments() {
        return arguments;
    }

    private static String brief(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
