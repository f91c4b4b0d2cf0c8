package gradviz.drawing;

import static java.util.Map.entry;

import java.util.Map;

/// The colours of the light theme.
///
/// The four terms and the data are from the Okabe-Ito palette, darkened until they can be read on
/// white; its orange stays a fill.
final class Light {
    static final Map<Ink, Integer> COLOURS =
            Map.ofEntries(
                    entry(Ink.PAPER, 0xf6f7f9),
                    entry(Ink.PANEL, 0xffffff),
                    entry(Ink.PANEL_FADED, 0xfafbfc),
                    entry(Ink.CARD_LINE, 0xd9dee6),
                    entry(Ink.TEXT, 0x1b2430),
                    entry(Ink.TEXT_SOFT, 0x5b6675),
                    entry(Ink.TEXT_FADED, 0x6b727f),
                    entry(Ink.EDGE, 0x677280),
                    entry(Ink.EDGE_FADED, 0x88909c),
                    entry(Ink.DATA, 0x0072b2),
                    entry(Ink.DATA_FADED, 0x88909c),
                    entry(Ink.FUNCTION, 0x3d4654),
                    entry(Ink.FUNCTION_FADED, 0x717781),
                    entry(Ink.ON_FUNCTION, 0xffffff),
                    entry(Ink.ON_FUNCTION_FADED, 0xffffff),
                    entry(Ink.TERM_1, 0xb54a00),
                    entry(Ink.TERM_2, 0x00734f),
                    entry(Ink.TERM_3, 0x9c3f78),
                    entry(Ink.TERM_4, 0x6a5000),
                    entry(Ink.ON_TERM, 0xffffff),
                    entry(Ink.HIGHLIGHT, 0xe69f00),
                    entry(Ink.ON_HIGHLIGHT, 0x1b2430),
                    entry(Ink.HIGHLIGHT_SOFT, 0xfff4dc),
                    entry(Ink.ACTIVE, 0xf2dcaf),
                    entry(Ink.SELECTED, 0xc5ddd7),
                    entry(Ink.LEFTOVER, 0x4c5563),
                    entry(Ink.LEFTOVER_SOFT, 0xeceef2),
                    entry(Ink.HATCH, 0x7d8896),
                    entry(Ink.RIGHT, 0x00734f),
                    entry(Ink.RIGHT_SOFT, 0xeef7f3),
                    entry(Ink.WRONG, 0xb3261e),
                    entry(Ink.WRONG_SOFT, 0xfdf0ee),
                    entry(Ink.SECOND, 0xede7fa),
                    entry(Ink.TIE, 0x5b6675),
                    entry(Ink.BUTTON, 0xf6f7f9),
                    entry(Ink.STRONG, 0x1b2430),
                    entry(Ink.ON_STRONG, 0xffffff));

    private Light() {}
}
