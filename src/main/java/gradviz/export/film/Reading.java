package gradviz.export.film;

import gradviz.drawing.Drawing;
import gradviz.drawing.Mark;
import gradviz.drawing.Words;
import java.lang.Character.UnicodeScript;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// How long a picture is looked at: the longer, the more there is to read that was not there
/// before.
final class Reading {
    private static final long LEAST_MILLIS = 1000;
    private static final long MOST_MILLIS = 7000;

    /// About 220 English words a minute.
    private static final long MILLIS_A_LETTER = 45;

    private Reading() {}

    static Duration pause(Drawing before, Drawing after) {
        Set<String> known = new HashSet<>();
        texts(before).forEach(known::add);
        long letters =
                texts(after)
                        .filter(known::add)
                        .flatMapToInt(String::codePoints)
                        .mapToLong(Reading::letters)
                        .sum();
        long millis = LEAST_MILLIS + letters * MILLIS_A_LETTER;
        return Duration.ofMillis(Math.min(millis, MOST_MILLIS));
    }

    /// A syllable of Hangul is written as one, and read as fast as two.
    private static long letters(int character) {
        return UnicodeScript.of(character) == UnicodeScript.HANGUL ? 2 : 1;
    }

    private static Stream<String> texts(Drawing drawing) {
        return drawing.parts().stream()
                .flatMap(part -> part.marks().stream())
                .flatMap(Reading::text);
    }

    private static Stream<String> text(Mark mark) {
        return mark instanceof Words words ? Stream.of(words.text()) : Stream.empty();
    }
}
