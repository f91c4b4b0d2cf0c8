package gradviz.app.lessons;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/// A listing as the browser shows it.
///
/// @param aim what it is to show, empty where it does not say
/// @param text the listing, empty where it cannot be read
/// @param trouble why it cannot be read or run, empty where it can
/// @param wrong whether it is wrong on purpose
/// @param words everything that a search looks through, in [#plain] form
record Entry(
        Place place,
        String title,
        String aim,
        String text,
        String trouble,
        boolean wrong,
        String words) {

    /// {@return whether each word of the query stands somewhere in it}
    boolean matches(String query) {
        return Stream.of(plain(query).split(" ", -1)).allMatch(words::contains);
    }

    /// {@return the text with letters, spaces and Hangul syllables in one form}
    static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return composed.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }
}
