package gradviz.drawing;

import static java.util.Map.entry;

import java.util.Map;

/// The colours of the projector theme: a weak lamp in a lit room washes out what is pale, so the
/// ground is white and all else far darker.
final class Projector {
    static final Map<Ink, Integer> COLOURS =
            Map.ofEntries(
                    entry(Ink.PAPER, 0xffffff),
                    entry(Ink.PANEL, 0xffffff),
                    entry(Ink.PANEL_FADED, 0xffffff),
                    entry(Ink.CARD_LINE, 0x8a929e),
                    entry(Ink.TEXT, 0x0b0f14),
                    entry(Ink.TEXT_SOFT, 0x333b46),
                    entry(Ink.TEXT_FADED, 0x4f5762),
                    entry(Ink.EDGE, 0x47515e),
                    entry(Ink.EDGE_FADED, 0x7a828d),
                    entry(Ink.DATA, 0x005790),
                    entry(Ink.DATA_FADED, 0x7a828d),
                    entry(Ink.FUNCTION, 0x222a35),
                    entry(Ink.FUNCTION_FADED, 0x4d5560),
                    entry(Ink.ON_FUNCTION, 0xffffff),
                    entry(Ink.ON_FUNCTION_FADED, 0xffffff),
                    entry(Ink.TERM_1, 0x963a00),
                    entry(Ink.TERM_2, 0x005f46),
                    entry(Ink.TERM_3, 0x9a1f73),
                    entry(Ink.TERM_4, 0x3d3000),
                    entry(Ink.ON_TERM, 0xffffff),
                    entry(Ink.HIGHLIGHT, 0xf0a500),
                    entry(Ink.ON_HIGHLIGHT, 0x0b0f14),
                    entry(Ink.HIGHLIGHT_SOFT, 0xffefc4),
                    entry(Ink.ACTIVE, 0xffd873),
                    entry(Ink.SELECTED, 0xa9dccf),
                    entry(Ink.LEFTOVER, 0x333b46),
                    entry(Ink.LEFTOVER_SOFT, 0xe6e9ee),
                    entry(Ink.HATCH, 0x5b6573),
                    entry(Ink.RIGHT, 0x00563f),
                    entry(Ink.RIGHT_SOFT, 0xe3f4ec),
                    entry(Ink.WRONG, 0x93120d),
                    entry(Ink.WRONG_SOFT, 0xfde8e5),
                    entry(Ink.SECOND, 0xe6dcfb),
                    entry(Ink.TIE, 0x333b46),
                    entry(Ink.BUTTON, 0xf0f2f5),
                    entry(Ink.STRONG, 0x0b0f14),
                    entry(Ink.ON_STRONG, 0xffffff));

    private Projector() {}
}
