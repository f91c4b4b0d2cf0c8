package gradviz.export;

import gradviz.storyboard.compare.PairPicture;
import gradviz.storyboard.page.Filmstrip;
import gradviz.storyboard.page.FilmstripFitting;
import gradviz.storyboard.page.Fitting;
import gradviz.storyboard.page.Page;
import gradviz.storyboard.page.Paper;
import gradviz.storyboard.page.Pen;
import gradviz.storyboard.page.TooNarrow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Makes what a request asks for into something to export.
///
/// @param request what is asked for
public record Exhibits(Request request) {

    /// {@return the steps that are meant}
    ///
    /// @throws Refusal if part of the choice means none
    public List<Integer> steps(Subject subject) throws Refusal {
        var found = request.choice().steps().in(subject.index());
        if (found.missing()) {
            throw new Refusal(
                    "cli.no.step",
                    Map.of("step", request.choice().steps(), "n", subject.index().last()));
        }
        return found.steps();
    }

    /// {@return what shows these steps; a filmstrip has one step, which shows all of them}
    ///
    /// @throws Refusal if the paper is too narrow
    public Exhibit of(Subject subject, List<Integer> steps) throws Refusal {
        try {
            return switch (subject) {
                case Subject.One one -> figure(one, steps);
                case Subject.Two two -> pair(two, steps);
            };
        } catch (TooNarrow narrow) {
            throw new Refusal(
                    "cli.narrow",
                    Map.of(
                            "width",
                            String.valueOf(request.paper().width()),
                            "least",
                            narrow.least()));
        }
    }

    private Exhibit figure(Subject.One one, List<Integer> steps) throws TooNarrow {
        Choice choice = request.choice();
        Fitting fitting =
                new Fitting(
                                one.run(),
                                request.locale(),
                                choice.parts(),
                                request.paper(),
                                steps.getFirst())
                        .with(choice.folded());
        if (!choice.isFilmstrip()) {
            return new Figure(fitting.page());
        }
        FilmstripFitting strip = new FilmstripFitting(fitting, choice.columns(), steps);
        Page page = strip.page();
        return new FilmstripFigure(new Figure(page), steps, strip.drawing(page));
    }

    private Exhibit pair(Subject.Two two, List<Integer> steps) throws TooNarrow {
        Paper paper = request.paper();
        if (!request.choice().isFilmstrip()) {
            return new PairFigure(PairPicture.forFile(two.comparison(), paper));
        }
        PairFigure figure = cell(two, Math.min(request.choice().columns(), steps.size()));
        List<Filmstrip.Cell> cells = new ArrayList<>();
        steps.forEach(s -> cells.add(new Filmstrip.Cell(s, figure.at(s, 1), List.of())));
        Pen pen = new Pen(paper.textScale());
        Filmstrip strip = new Filmstrip(pen, request.choice().columns(), cells);
        return new FilmstripFigure(figure, steps, strip.drawing());
    }

    /// {@return what a picture of a strip is, so many beside each other}
    private PairFigure cell(Subject.Two two, int across) throws TooNarrow {
        Paper paper = request.paper();
        try {
            Paper cell = Filmstrip.cell(paper, across);
            return new PairFigure(PairPicture.forFile(two.comparison(), cell));
        } catch (TooNarrow picture) {
            throw Filmstrip.tooNarrow(paper, across, picture);
        }
    }
}
