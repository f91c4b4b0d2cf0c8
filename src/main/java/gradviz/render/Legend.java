package gradviz.render;

import gradviz.drawing.Tag;
import java.util.Locale;
import java.util.Map;

/// What a file says of its picture beside drawing it.
///
/// @param title what it shows, in a few words
/// @param description what it shows, for those who cannot see it
/// @param locale the language of both, the root where it is not known
/// @param tags what its parts are called, by their keys
public record Legend(String title, String description, Locale locale, Map<String, Tag> tags) {
    /// {@return a title and a description of parts that have no names}
    public static Legend of(String title, String description) {
        return new Legend(title, description, Locale.ROOT, Map.of());
    }
}
