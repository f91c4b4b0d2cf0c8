package gradviz.drawing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which inks are drawn on which: text needs a contrast of 4.5 to its ground, a line 3.
///
/// Whoever draws an ink on another ground than these adds the pair here, and a test computes it for
/// every theme.
public final class Pairings {
    /// One ink on another.
    ///
    /// @param mark what is drawn
    /// @param ground what it is drawn on
    public record Pair(Ink mark, Ink ground) {}

    /// The inks that say nothing by themselves and so may be as pale as they like.
    public static final Set<Ink> DECORATIVE = EnumSet.of(Ink.CARD_LINE);

    private static final Set<Ink> CARDS =
            EnumSet.of(
                    Ink.PAPER,
                    Ink.PANEL,
                    Ink.HIGHLIGHT_SOFT,
                    Ink.LEFTOVER_SOFT,
                    Ink.RIGHT_SOFT,
                    Ink.WRONG_SOFT,
                    Ink.BUTTON);

    /// A halo may lie behind an edge's end or a label.
    private static final Set<Ink> HALOS = EnumSet.of(Ink.ACTIVE, Ink.SELECTED);

    private static final Set<Ink> FADED = EnumSet.of(Ink.PAPER, Ink.PANEL, Ink.PANEL_FADED);
    private static final Set<Ink> CANVAS = EnumSet.of(Ink.PAPER, Ink.PANEL);
    private static final Set<Ink> TERMS =
            EnumSet.of(Ink.TERM_1, Ink.TERM_2, Ink.TERM_3, Ink.TERM_4);

    private Pairings() {}

    /// {@return the pairs that are text on its ground}
    public static List<Pair> text() {
        List<Pair> pairs = new ArrayList<>();
        on(pairs, EnumSet.of(Ink.TEXT), CARDS);
        on(pairs, EnumSet.of(Ink.TEXT), HALOS);
        on(pairs, EnumSet.of(Ink.TEXT), EnumSet.of(Ink.PANEL_FADED, Ink.SECOND));
        on(pairs, EnumSet.of(Ink.ON_HIGHLIGHT), EnumSet.of(Ink.HIGHLIGHT));
        on(pairs, EnumSet.of(Ink.ON_STRONG), EnumSet.of(Ink.STRONG));
        on(pairs, EnumSet.of(Ink.TEXT_SOFT), CARDS);
        on(pairs, EnumSet.of(Ink.TEXT_FADED), FADED);
        on(pairs, EnumSet.of(Ink.DATA), CANVAS);
        on(pairs, EnumSet.of(Ink.ON_FUNCTION), EnumSet.of(Ink.FUNCTION));
        on(pairs, EnumSet.of(Ink.ON_FUNCTION_FADED), EnumSet.of(Ink.FUNCTION_FADED));
        on(pairs, TERMS, CANVAS);
        on(pairs, EnumSet.of(Ink.ON_TERM), TERMS);
        on(pairs, EnumSet.of(Ink.LEFTOVER), EnumSet.of(Ink.PAPER, Ink.PANEL, Ink.LEFTOVER_SOFT));
        on(pairs, EnumSet.of(Ink.RIGHT), EnumSet.of(Ink.PAPER, Ink.PANEL, Ink.RIGHT_SOFT));
        on(pairs, EnumSet.of(Ink.WRONG), EnumSet.of(Ink.PAPER, Ink.PANEL, Ink.WRONG_SOFT));
        return List.copyOf(pairs);
    }

    /// {@return the pairs that are a line, or a box without one, on its ground}
    public static List<Pair> lines() {
        List<Pair> pairs = new ArrayList<>();
        on(pairs, EnumSet.of(Ink.EDGE), CANVAS);
        on(pairs, EnumSet.of(Ink.EDGE), HALOS);
        on(pairs, EnumSet.of(Ink.EDGE_FADED, Ink.DATA_FADED), FADED);
        on(pairs, EnumSet.of(Ink.DATA), EnumSet.of(Ink.SELECTED, Ink.SECOND));
        on(
                pairs,
                EnumSet.of(Ink.FUNCTION),
                EnumSet.of(Ink.PAPER, Ink.ACTIVE, Ink.SELECTED, Ink.SECOND));
        on(pairs, EnumSet.of(Ink.FUNCTION_FADED), EnumSet.of(Ink.PAPER));
        on(pairs, TERMS, HALOS);
        on(pairs, EnumSet.of(Ink.HATCH), EnumSet.of(Ink.PANEL, Ink.LEFTOVER_SOFT));
        on(pairs, EnumSet.of(Ink.TIE), CANVAS);
        on(pairs, EnumSet.of(Ink.STRONG), CANVAS);
        return List.copyOf(pairs);
    }

    private static void on(List<Pair> pairs, Set<Ink> marks, Set<Ink> grounds) {
        for (Ink mark : marks) {
            for (Ink ground : grounds) {
                pairs.add(new Pair(mark, ground));
            }
        }
    }
}
