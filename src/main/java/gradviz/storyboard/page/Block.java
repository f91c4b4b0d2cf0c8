package gradviz.storyboard.page;

import gradviz.drawing.Mark;
import java.util.List;

/// Something that stands in a card of a page and changes from step to step.
///
/// Its height is that of its fullest step, so that nothing jumps.
interface Block {
    /// {@return the width that it would like}
    double width();

    /// {@return the least width that it can do with}
    double leastWidth();

    /// {@return the height that it needs in a width}
    double height(double width);

    /// {@return what it looks like at the end of a step, from an upper left corner on}
    List<Mark> marks(int step, double x, double y, double width);
}
