package gradviz.run;

import gradviz.listing.Listing;
import java.util.Locale;

/// A listing that is built in.
///
/// @param chapter the key of its chapter: `adding`, `clearing`, `order`
public record Lesson(String name, String chapter, String text) {

    /// {@return what it is called in a language, or its name where it has no title}
    public String title(Locale language) {
        String title = Listing.of(text).head().title(language.getLanguage());
        return title == null ? name : title;
    }
}
