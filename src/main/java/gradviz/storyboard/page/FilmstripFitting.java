package gradviz.storyboard.page;

import gradviz.drawing.Drawing;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.words.Narration;
import java.util.ArrayList;
import java.util.List;

/// Lays a run out so that a filmstrip of its steps is no wider than the paper.
///
/// @param whole how one page would be made; its caption goes into the strip's cells
/// @param columns how many steps stand in a row
/// @param steps in order
public record FilmstripFitting(Fitting whole, int columns, List<Integer> steps) {
    public FilmstripFitting {
        steps = List.copyOf(steps);
    }

    /// {@return what each cell shows a step of}
    ///
    /// @throws TooNarrow if the paper is
    public Page page() throws TooNarrow {
        Fitting cell = whole.withParts(whole.parts().withCaption(false));
        if (whole.paper().width() == null) {
            return cell.page();
        }
        double room = Filmstrip.pictureWidth(pen(), across(), whole.paper().limit());
        return cell.within(room)
                .orElseThrow(
                        () -> {
                            double least = cell.leastWidth();
                            return whole.paper()
                                    .tooNarrow(Filmstrip.widthFor(pen(), across(), least));
                        });
    }

    /// {@return the strip of such pages}
    public Drawing drawing(Page page) {
        Storyboard storyboard = page.storyboard();
        List<Filmstrip.Cell> cells = new ArrayList<>();
        for (int step : steps) {
            List<Narration.Span> caption =
                    whole.parts().caption() ? storyboard.narration(step).lines() : List.of();
            cells.add(new Filmstrip.Cell(step, page.at(step, 1), caption));
        }
        return new Filmstrip(pen(), columns, cells).drawing();
    }

    private int across() {
        return Math.min(columns, steps.size());
    }

    private Pen pen() {
        return new Pen(whole.paper().textScale());
    }
}
