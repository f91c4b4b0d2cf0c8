package gradviz.listing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the head comments say.
///
/// @param titles by language; the default one under the empty text
/// @param choice the rule that is asked for
/// @param expectWrong whether the listing is wrong on purpose
public record Head(Map<String, String> titles, RuleChoice choice, boolean expectWrong) {
    public Head {
        titles = Map.copyOf(titles);
    }

    /// {@return the title in a language, else the default one, or null where there is none}
    public @Nullable String title(String language) {
        return titles.getOrDefault(language, titles.get(""));
    }
}
