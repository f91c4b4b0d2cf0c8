package gradviz.export;

import gradviz.drawing.Drawing;
import java.time.Duration;
import java.util.Locale;

/// What is exported: a picture for each step, all of them on one canvas.
///
/// Every format is a use of this; what only one kind of exhibit has, such as its trace, is found by
/// a switch over both kinds.
public sealed interface Exhibit permits Figure, PairFigure {
    /// {@return what it is called, or empty}
    String title();

    /// {@return the language of its sentences}
    Locale locale();

    /// {@return the number of the last step; the first is 1}
    int last();

    /// {@return the picture at a fraction of a step, 0 being the end of the step before it}
    Drawing at(int step, double fraction);

    /// {@return what is to be seen at the end of a step, in sentences}
    String description(int step);

    /// {@return how long the motion of a step lasts}
    Duration tween(int step);
}
