package gradviz.app.export;

import gradviz.drawing.Drawing;
import gradviz.drawing.Rect;
import gradviz.export.Exhibit;
import gradviz.export.Exhibits;
import gradviz.export.Finish;
import gradviz.export.Job;
import gradviz.export.Output;
import gradviz.export.Refusal;
import gradviz.render.Java2dRenderer;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// Makes what a form asks for; takes as long as it takes, away from the toolkit.
record Making(Piece piece, Asked asked) {
    private static final double PREVIEW_WIDTH = 1200;
    private static final double PREVIEW_HEIGHT = 1000;
    private static final double MOST_SCALE = 2;

    /// {@return what is to be written}
    List<Job> jobs() throws Refusal {
        Exhibit exhibit = exhibit(asked.steps());
        List<Job> jobs = new ArrayList<>();
        for (Output.Target target : asked.targets(piece.stem())) {
            jobs.add(new Job(exhibit, target.steps(), asked.request().finish(), target.file()));
        }
        return jobs;
    }

    private Exhibit exhibit(List<Integer> steps) throws Refusal {
        return new Exhibits(asked.request())
                .of(
                        piece.subject(
                                asked.request().locale(), asked.request().paper().textScale()),
                        steps);
    }

    /// {@return the drawing that stands for all of them: the step on show, if it is among them}
    Drawing drawing() throws Refusal {
        if (asked.request().choice().isFilmstrip()) {
            return exhibit(asked.steps()).at(1, 1);
        }
        int step = asked.steps().contains(piece.step()) ? piece.step() : asked.steps().getLast();
        return exhibit(List.of(step)).at(step, 1);
    }

    /// {@return a drawing in a size for the screen}
    static BufferedImage image(Drawing drawing, Finish finish) {
        Rect bounds = drawing.bounds();
        double fit = Math.min(PREVIEW_WIDTH / bounds.width(), PREVIEW_HEIGHT / bounds.height());
        double scale = Math.min(MOST_SCALE, fit);
        Java2dRenderer renderer = new Java2dRenderer(finish.theme());
        return finish.transparent()
                ? renderer.transparentImage(drawing, scale)
                : renderer.image(drawing, scale);
    }
}
