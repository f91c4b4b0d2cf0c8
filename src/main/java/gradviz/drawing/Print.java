package gradviz.drawing;

import static java.util.Map.entry;

import java.util.Map;

/// The colours of the print theme: greys alone, each term of its own darkness, as a laser printer
/// gives them.
final class Print {
    static final Map<Ink, Integer> COLOURS =
            Map.ofEntries(
                    entry(Ink.PAPER, 0xffffff),
                    entry(Ink.PANEL, 0xffffff),
                    entry(Ink.PANEL_FADED, 0xffffff),
                    entry(Ink.CARD_LINE, 0xb5b5b5),
                    entry(Ink.TEXT, 0x000000),
                    entry(Ink.TEXT_SOFT, 0x404040),
                    entry(Ink.TEXT_FADED, 0x6e6e6e),
                    entry(Ink.EDGE, 0x595959),
                    entry(Ink.EDGE_FADED, 0x8c8c8c),
                    entry(Ink.DATA, 0x000000),
                    entry(Ink.DATA_FADED, 0x8c8c8c),
                    entry(Ink.FUNCTION, 0x333333),
                    entry(Ink.FUNCTION_FADED, 0x717171),
                    entry(Ink.ON_FUNCTION, 0xffffff),
                    entry(Ink.ON_FUNCTION_FADED, 0xffffff),
                    entry(Ink.TERM_1, 0x000000),
                    entry(Ink.TERM_2, 0x303030),
                    entry(Ink.TERM_3, 0x555555),
                    entry(Ink.TERM_4, 0x737373),
                    entry(Ink.ON_TERM, 0xffffff),
                    entry(Ink.HIGHLIGHT, 0xa6a6a6),
                    entry(Ink.ON_HIGHLIGHT, 0x000000),
                    entry(Ink.HIGHLIGHT_SOFT, 0xededed),
                    entry(Ink.ACTIVE, 0xd4d4d4),
                    entry(Ink.SELECTED, 0xe2e2e2),
                    entry(Ink.LEFTOVER, 0x404040),
                    entry(Ink.LEFTOVER_SOFT, 0xeeeeee),
                    entry(Ink.HATCH, 0x757575),
                    entry(Ink.RIGHT, 0x262626),
                    entry(Ink.RIGHT_SOFT, 0xf3f3f3),
                    entry(Ink.WRONG, 0x000000),
                    entry(Ink.WRONG_SOFT, 0xeeeeee),
                    entry(Ink.SECOND, 0xdcdcdc),
                    entry(Ink.TIE, 0x404040),
                    entry(Ink.BUTTON, 0xf5f5f5),
                    entry(Ink.STRONG, 0x262626),
                    entry(Ink.ON_STRONG, 0xffffff));

    private Print() {}
}
