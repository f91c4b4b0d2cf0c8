package gradviz.export;

import gradviz.drawing.Drawing;
import gradviz.drawing.Tag;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/// What is exported: a picture for each step, all of them on one canvas.
///
/// Every format is a use of this; what only one kind of exhibit has, such as its trace, is found by
/// a switch over both kinds.
public sealed interface Exhibit permits Figure, PairFigure, FilmstripFigure {
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

    /// {@return what the parts of the picture at the end of a step are called, by their keys; parts
    /// that are missing here have no name}
    default Map<String, Tag> tags(int step) {
        return Map.of();
    }

    /// {@return how long the motion of a step lasts}
    Duration tween(int step);

    /// {@return this, or where only part of a large graph is drawn, the part around a step}
    Exhibit around(int step);
}
