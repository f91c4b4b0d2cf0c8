package gradviz.export.film.gif;

import gradviz.drawing.Box;
import gradviz.drawing.Curve;
import gradviz.drawing.Drawing;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Part;
import gradviz.drawing.Stroke;
import gradviz.drawing.Words;
import gradviz.export.Exhibit;
import gradviz.export.film.Shot;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The inks that drawings use.
final class Inks {
    private final Set<Ink> used = EnumSet.of(Ink.PAPER, Ink.PANEL);

    /// {@return the inks of a film: of its stills, and of what is under way between them}
    static Set<Ink> of(Exhibit exhibit, List<Shot> shots) {
        Inks inks = new Inks();
        for (Shot shot : shots) {
            inks.add(exhibit.at(shot.step(), 0.5));
            inks.add(exhibit.at(shot.step(), 1));
        }
        return inks.used;
    }

    private void add(Drawing drawing) {
        for (Part part : drawing.parts()) {
            part.marks().forEach(this::add);
        }
    }

    private void add(Mark mark) {
        switch (mark) {
            case Box box -> add(box.fill(), box.stroke());
            case Curve curve -> add(curve.fill(), curve.stroke());
            case Words words -> used.add(words.ink());
        }
    }

    private void add(@Nullable Ink fill, @Nullable Stroke stroke) {
        if (fill != null) {
            used.add(fill);
        }
        if (stroke != null) {
            used.add(stroke.ink());
        }
    }
}
