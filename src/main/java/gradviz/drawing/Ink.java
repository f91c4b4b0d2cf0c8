package gradviz.drawing;

/// What a colour is for. A [Theme] says which colour that is.
public enum Ink {
    /// The ground of the canvas.
    PAPER,
    /// The ground of cards and pills.
    PANEL,
    /// The ground of a pill of an earlier computation.
    PANEL_FADED,
    /// The hairline around a card; it says nothing that the card does not.
    CARD_LINE,
    /// Text that matters.
    TEXT,
    /// Text beside it.
    TEXT_SOFT,
    /// Text of an earlier computation.
    TEXT_FADED,
    /// A forward edge.
    EDGE,
    /// An edge of an earlier computation.
    EDGE_FADED,
    /// A variable's outline and name.
    DATA,
    /// The outline of a variable of an earlier computation.
    DATA_FADED,
    /// The box of a function.
    FUNCTION,
    /// The box of a function of an earlier computation.
    FUNCTION_FADED,
    /// Text in the box of a function.
    ON_FUNCTION,
    /// Text in the box of a function of an earlier computation.
    ON_FUNCTION_FADED,
    /// The first colour of edges, chips and terms of a sum.
    TERM_1,
    /// The second.
    TERM_2,
    /// The third.
    TERM_3,
    /// The fourth.
    TERM_4,
    /// Text on a chip.
    ON_TERM,
    /// What is at work now, as a strong fill.
    HIGHLIGHT,
    /// Text on that fill.
    ON_HIGHLIGHT,
    /// The same as a pale fill under text.
    HIGHLIGHT_SOFT,
    /// The same as a halo around a box.
    ACTIVE,
    /// The halo around what is selected.
    SELECTED,
    /// A gradient that was there before this backward began: its text and outline.
    LEFTOVER,
    /// The same as a pale fill under text.
    LEFTOVER_SOFT,
    /// The slanted lines of a leftover.
    HATCH,
    /// A verdict that is right: its text and outline.
    RIGHT,
    /// The same as a pale fill under text.
    RIGHT_SOFT,
    /// A verdict that is wrong: its text and outline.
    WRONG,
    /// The same as a pale fill under text.
    WRONG_SOFT,
    /// The ground of what backward itself made, the second part of a graph.
    SECOND,
    /// The dotted line between two gradients that are one array.
    TIE,
    /// The ground of a button.
    BUTTON,
    /// The ground of what stands out: the button to press next, what is chosen, a notice.
    STRONG,
    /// Text on that ground.
    ON_STRONG;

    private static final Ink[] TERMS = {TERM_1, TERM_2, TERM_3, TERM_4};

    /// {@return the ink of the edge with the index, counted from 0; after four they repeat}
    public static Ink term(int index) {
        return TERMS[Math.floorMod(index, TERMS.length)];
    }
}
