package gradviz.export.film.gif;

import gradviz.drawing.Ink;
import gradviz.drawing.Pairings;
import gradviz.drawing.Pairings.Pair;
import gradviz.drawing.Theme;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/// The colours of some inks of a theme, and those between two of them that smooth edges have where
/// one is drawn on the other.
record Mixtures(Theme theme, Set<Ink> inks) {
    /// {@return at most so many colours, mixed as finely as that allows}
    Set<Integer> colours(int most) {
        Set<Pair> pairs = pairs();
        int gap = 2;
        Set<Integer> colours = colours(pairs, gap);
        while (colours.size() > most) {
            gap++;
            colours = colours(pairs, gap);
        }
        return colours;
    }

    /// Everything may also fade in on the paper, or on a card.
    private Set<Pair> pairs() {
        Set<Pair> pairs = new LinkedHashSet<>();
        Stream.of(Ink.PAPER, Ink.PANEL)
                .flatMap(ground -> inks.stream().map(ink -> new Pair(ink, ground)))
                .forEach(pairs::add);
        Stream.concat(Pairings.text().stream(), Pairings.lines().stream())
                .filter(pair -> inks.contains(pair.mark()) && inks.contains(pair.ground()))
                .forEach(pairs::add);
        // Arrow heads end on the boxes of functions.
        Stream.of(Ink.TERM_1, Ink.TERM_2, Ink.TERM_3, Ink.TERM_4)
                .filter(ink -> inks.contains(ink) && inks.contains(Ink.FUNCTION))
                .forEach(ink -> pairs.add(new Pair(ink, Ink.FUNCTION)));
        return pairs;
    }

    private Set<Integer> colours(Set<Pair> pairs, int gap) {
        Set<Integer> colours = new LinkedHashSet<>();
        inks.forEach(ink -> colours.add(theme.rgb(ink)));
        for (Pair pair : pairs) {
            int from = theme.rgb(pair.ground());
            int to = theme.rgb(pair.mark());
            int parts = (int) Math.ceil(distance(from, to) / gap);
            for (int part = 1; part < parts; part++) {
                colours.add(between(from, to, part, parts));
            }
        }
        return colours;
    }

    private static double distance(int from, int to) {
        return Math.sqrt(Palette.squaredDistance(from, to));
    }

    private static int between(int from, int to, int part, int parts) {
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = (from >> shift) & 0xff;
            int b = (to >> shift) & 0xff;
            rgb |= (a + Math.round((float) (b - a) * part / parts)) << shift;
        }
        return rgb;
    }
}
