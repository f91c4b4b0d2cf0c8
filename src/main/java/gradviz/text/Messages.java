package gradviz.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The sentences that a user reads, in one language, by key and with named arguments.
///
/// They come from the bundles under `/messages`; every key belongs to one bundle only. How a
/// sentence is written is said at [Template].
///
/// ```java
/// Messages messages = Messages.of(Locale.KOREAN);
/// messages.text("arrives.stored", "variable", "x", "value", "1.0");
/// ```
public final class Messages {
    /// The names of the bundles; each is a file for each language.
    public static final List<String> BUNDLES =
            List.of(
                    "narration",
                    "problems",
                    "language",
                    "window",
                    "stage",
                    "command",
                    "predict",
                    "settings",
                    "lessons",
                    "compare",
                    "present",
                    "twin",
                    "page",
                    "vector",
                    "film",
                    "texts",
                    "player",
                    "export",
                    "tensor",
                    "higher",
                    "fold",
                    "sturdy");

    /// Every language is read once.
    private static final Map<Locale, Messages> READ = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, String> patterns;

    /// Those that were asked for: of the many sentences a start needs few.
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    private Messages(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = patterns;
    }

    /// {@return the messages in the language of the locale, which is Korean or else English}
    public static Messages of(Locale locale) {
        boolean korean = locale.getLanguage().equals(Locale.KOREAN.getLanguage());
        Locale spoken = korean ? Locale.KOREAN : Locale.ENGLISH;
        return READ.computeIfAbsent(spoken, Messages::all);
    }

    private static Messages all(Locale spoken) {
        Map<String, String> patterns = new HashMap<>();
        for (String bundle : BUNDLES) {
            Properties properties = read(resource(bundle, spoken));
            for (String key : properties.stringPropertyNames()) {
                if (patterns.put(key, properties.getProperty(key)) != null) {
                    throw new IllegalArgumentException(key + " is in two message bundles");
                }
            }
        }
        return new Messages(spoken, Collections.unmodifiableMap(patterns));
    }

    /// {@return the language these messages are in, English or Korean}
    public Locale locale() {
        return locale;
    }

    /// {@return every key}
    public Set<String> keys() {
        return patterns.keySet();
    }

    /// {@return the names of the arguments that the sentence needs}
    ///
    /// @throws IllegalArgumentException if there is no such key
    public Set<String> arguments(String key) {
        return template(key).arguments();
    }

    /// {@return the sentence with the arguments in their places}
    ///
    /// @throws IllegalArgumentException if there is no such key, or an argument is missing
    public String text(String key, Map<String, ?> arguments) {
        return template(key).fill(arguments);
    }

    /// {@return the sentence with the arguments in their places}
    ///
    /// @param namesAndValues the name and the value of each argument in turn
    /// @throws IllegalArgumentException if there is no such key, or an argument is missing
    public String text(String key, Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException(key + ": a name without a value");
        }
        Map<String, Object> arguments = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return text(key, arguments);
    }

    static String resource(String bundle, Locale locale) {
        return "/messages/" + bundle + "_" + locale.getLanguage() + ".properties";
    }

    private Template template(String key) {
        Template known = templates.get(key);
        return known != null ? known : templates.computeIfAbsent(key, this::parsed);
    }

    private Template parsed(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key + " in " + locale);
        }
        return Template.parse(key, pattern);
    }

    private static Properties read(String resource) {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the messages are missing: " + resource);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
