package gradviz.drawing;

import static java.util.Map.entry;

import java.util.Map;

/// The colours of the dark theme: muted ones on a soft near-black, so that nothing glares.
///
/// What is dark on light in the light theme is light on dark here, but for strong grounds, which
/// carry white text in both.
final class Dark {
    static final Map<Ink, Integer> COLOURS =
            Map.ofEntries(
                    entry(Ink.PAPER, 0x15181d),
                    entry(Ink.PANEL, 0x1d2127),
                    entry(Ink.PANEL_FADED, 0x191d22),
                    entry(Ink.CARD_LINE, 0x363d47),
                    entry(Ink.TEXT, 0xe4e8ee),
                    entry(Ink.TEXT_SOFT, 0xa5aebb),
                    entry(Ink.TEXT_FADED, 0x8b95a3),
                    entry(Ink.EDGE, 0x8f9bab),
                    entry(Ink.EDGE_FADED, 0x6c7582),
                    entry(Ink.DATA, 0x6cb8ee),
                    entry(Ink.DATA_FADED, 0x6c7582),
                    entry(Ink.FUNCTION, 0xa9b3c1),
                    entry(Ink.FUNCTION_FADED, 0x666f7c),
                    entry(Ink.ON_FUNCTION, 0x15181d),
                    entry(Ink.ON_FUNCTION_FADED, 0xffffff),
                    entry(Ink.TERM_1, 0xf09c5c),
                    entry(Ink.TERM_2, 0x35b389),
                    entry(Ink.TERM_3, 0xdd94c8),
                    entry(Ink.TERM_4, 0xefdc90),
                    entry(Ink.ON_TERM, 0x15181d),
                    entry(Ink.HIGHLIGHT, 0xe0a03c),
                    entry(Ink.ON_HIGHLIGHT, 0x15181d),
                    entry(Ink.HIGHLIGHT_SOFT, 0x382e18),
                    entry(Ink.ACTIVE, 0x564219),
                    entry(Ink.SELECTED, 0x234a46),
                    entry(Ink.LEFTOVER, 0xb4bdc9),
                    entry(Ink.LEFTOVER_SOFT, 0x2a3039),
                    entry(Ink.HATCH, 0x8a95a4),
                    entry(Ink.RIGHT, 0x4cc79a),
                    entry(Ink.RIGHT_SOFT, 0x18302a),
                    entry(Ink.WRONG, 0xff9a8f),
                    entry(Ink.WRONG_SOFT, 0x3a2322),
                    entry(Ink.SECOND, 0x322a4a),
                    entry(Ink.TIE, 0xa5aebb),
                    entry(Ink.BUTTON, 0x272c34),
                    entry(Ink.STRONG, 0x5f7189),
                    entry(Ink.ON_STRONG, 0xffffff));

    private Dark() {}
}
