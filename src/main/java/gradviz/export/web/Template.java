package gradviz.export.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text of the page with places to be filled, written `{{name}}`.
record Template(String text) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    /// {@return a file under `/player`}
    static Template read(String name) {
        try (InputStream in = Template.class.getResourceAsStream("/player/" + name)) {
            if (in == null) {
                throw new IllegalStateException("a part of the page is missing: " + name);
            }
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// {@return the text with every place filled; what is filled in is not read again}
    String filled(Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(
                        place -> {
                            String value = values.get(place.group(1));
                            if (value == null) {
                                throw new IllegalArgumentException("nothing for " + place.group());
                            }
                            return Matcher.quoteReplacement(value);
                        });
    }

    /// {@return text that HTML reads as text, within elements and attributes}
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
