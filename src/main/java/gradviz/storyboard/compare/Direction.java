package gradviz.storyboard.compare;

import gradviz.storyboard.page.Pen;

/// How the cards of the sides stand.
enum Direction {
    BESIDE,
    STACKED;

    private static final double CLOSE = 0.6;

    /// {@return how many stand beside each other}
    int across() {
        return this == BESIDE ? 2 : 1;
    }

    /// {@return how many stand above each other}
    int down() {
        return this == BESIDE ? 1 : 2;
    }

    /// {@return the space beside cards, or in them; less where there is one column}
    double space(Pen pen, double atScaleOne) {
        return pen.space(this == BESIDE ? atScaleOne : atScaleOne * CLOSE);
    }

    /// {@return how much larger than designed graphs get where there is room}
    double mostScale() {
        return this == BESIDE ? PairPicture.MOST_SCALE : 1;
    }
}
