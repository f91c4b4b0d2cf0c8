package gradviz.export;

import gradviz.storyboard.page.Folded;
import gradviz.storyboard.page.Parts;
import gradviz.storyboard.select.Selection;

/// What is shown.
///
/// @param steps which of them
/// @param parts what beside the graph; of a comparison it makes no difference
/// @param columns of a filmstrip of all these steps, or 0 for a picture of each
/// @param folded what loops and calls made and is one node; of a comparison it makes no difference
public record Choice(Selection steps, Parts parts, int columns, Folded folded) {
    /// The last step as a figure.
    public static final Choice LAST = new Choice(Selection.LAST, Parts.FIGURE, 0);

    /// Everything open.
    public Choice(Selection steps, Parts parts, int columns) {
        this(steps, parts, columns, Folded.NONE);
    }

    /// {@return this choice with something folded}
    public Choice with(Folded other) {
        return new Choice(steps, parts, columns, other);
    }

    /// {@return this choice for a format: what plays shows all steps unless some were chosen}
    public Choice in(Format format) {
        boolean all = format.plays() && !isFilmstrip() && steps.equals(Selection.LAST);
        return all ? new Choice(Selection.ALL, parts, columns, folded) : this;
    }

    /// {@return whether the steps become one picture}
    public boolean isFilmstrip() {
        return columns > 0;
    }
}
