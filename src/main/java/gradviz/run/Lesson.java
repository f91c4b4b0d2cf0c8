package gradviz.run;

import gradviz.listing.Head;
import gradviz.listing.Listing;
import java.util.Locale;

/// A listing that is built in.
///
/// @param chapter the key of its chapter: `adding`, `clearing`, `order`
public record Lesson(String name, String chapter, String text) {

    /// {@return what it is called in a language, or its name where it has no title}
    public String title(Locale language) {
        String title = head().title(language.getLanguage());
        return title == null ? name : title;
    }

    /// {@return in one sentence what it is to show, or an empty text where it does not say}
    public String aim(Locale language) {
        String aim = head().aim(language.getLanguage());
        return aim == null ? "" : aim;
    }

    /// {@return what its head comments say}
    public Head head() {
        return Listing.of(text).head();
    }
}
