package gradviz.export;

import gradviz.drawing.Drawing;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Several steps of an exhibit as one picture, which is its only step.
///
/// @param of what the steps are of
/// @param steps in order
/// @param picture all of them
public record FilmstripFigure(Exhibit of, List<Integer> steps, Drawing picture) implements Exhibit {
    public FilmstripFigure {
        steps = List.copyOf(steps);
    }

    @Override
    public String title() {
        return of.title();
    }

    @Override
    public Locale locale() {
        return of.locale();
    }

    @Override
    public int last() {
        return 1;
    }

    @Override
    public Drawing at(int step, double fraction) {
        return picture;
    }

    @Override
    public String description(int step) {
        return steps.stream()
                .map(each -> each + ". " + of.description(each))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Duration tween(int step) {
        return Duration.ZERO;
    }

    @Override
    public FilmstripFigure around(int step) {
        return this;
    }
}
