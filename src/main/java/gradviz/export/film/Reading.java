package gradviz.export.film;

import gradviz.drawing.Drawing;
import gradviz.drawing.Mark;
import gradviz.drawing.Part;
import gradviz.drawing.Words;
import gradviz.export.Exhibit;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// How long the end of a step is looked at: the longer, the more there is to read that was not
/// there before it.
record Reading(Exhibit exhibit) {
    private static final long LEAST_MILLIS = 1000;
    private static final long MOST_MILLIS = 7000;

    /// About 220 English words a minute.
    private static final long MILLIS_A_LETTER = 45;

    Duration after(int step) {
        Set<String> known = new HashSet<>();
        texts(exhibit.at(step, 0)).forEach(known::add);
        long letters =
                texts(exhibit.at(step, 1))
                        .filter(known::add)
                        .flatMapToInt(String::codePoints)
                        .mapToLong(Reading::weight)
                        .sum();
        return Duration.ofMillis(Math.min(LEAST_MILLIS + letters * MILLIS_A_LETTER, MOST_MILLIS));
    }

    /// A syllable of Hangul is two letters or three, but read as fast as two.
    private static long weight(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL ? 2 : 1;
    }

    private static Stream<String> texts(Drawing drawing) {
        return drawing.parts().stream()
                .map(Part::marks)
                .flatMap(marks -> marks.stream())
                .flatMap(Reading::text);
    }

    private static Stream<String> text(Mark mark) {
        return mark instanceof Words words ? Stream.of(words.text()) : Stream.empty();
    }
}
