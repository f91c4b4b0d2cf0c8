package gradviz.listing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the head comments say.
///
/// @param titles by language; the default one under the empty text
/// @param aims what a lesson is to show, a sentence each, likewise
/// @param choice the rule that is asked for
/// @param expectWrong whether the listing is wrong on purpose
public record Head(
        Map<String, String> titles,
        Map<String, String> aims,
        RuleChoice choice,
        boolean expectWrong) {
    public Head {
        titles = Map.copyOf(titles);
        aims = Map.copyOf(aims);
    }

    /// {@return the title in a language, else the default one, or null where there is none}
    public @Nullable String title(String language) {
        return titles.getOrDefault(language, titles.get(""));
    }

    /// {@return the aim in a language, else the default one, or null where there is none}
    public @Nullable String aim(String language) {
        return aims.getOrDefault(language, aims.get(""));
    }
}
