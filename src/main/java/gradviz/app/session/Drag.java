package gradviz.app.session;

import gradviz.app.show.Position;
import gradviz.listing.Edits;
import gradviz.listing.Span;
import org.jspecify.annotations.Nullable;

/// A value under way: the text and the run that the drag began with, and the literal it edits.
record Drag(Position start, String before, int variable, Span literal) {

    /// {@return the beginning of a drag, or null if no single literal made the variable}
    static @Nullable Drag begin(Position start, String text, int variable) {
        Span literal = start.storyboard().run().literals().get(variable);
        return literal == null ? null : new Drag(start, text, variable, literal);
    }

    boolean isOf(int other) {
        return variable == other;
    }

    /// {@return the listing with the value in the literal's place}
    String text(double value) {
        return Edits.replaceLiteral(before, literal, value).text();
    }

    Aim end() {
        return new Aim.Since(start.storyboard().run(), start.step());
    }
}
