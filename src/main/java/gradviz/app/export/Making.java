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
import gradviz.text.Messages;
import java.awt.image.BufferedImage;
import java.io.IOException;
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

    /// {@return what a file will look like}
    Preview preview(Messages messages) throws Refusal, IOException {
        Summary summary = new Summary(asked, messages);
        Finish finish = asked.request().finish();
        boolean filmstrip = asked.request().choice().isFilmstrip();
        Exhibit exhibit = exhibit(filmstrip ? asked.steps() : List.of(step()));
        if (Summary.isText(asked.format())) {
            Beginning beginning = Beginning.of(exhibit, step(), finish, asked.format());
            return new Preview(new Preview.Look.Lines(beginning.lines()), summary.of(beginning));
        }
        Drawing drawing = exhibit.at(filmstrip ? 1 : step(), 1);
        return new Preview(new Preview.Look.Picture(image(drawing, finish)), summary.of(drawing));
    }

    /// {@return the step that stands for all: the one on show, if it is among them}
    private int step() {
        return asked.steps().contains(piece.step()) ? piece.step() : asked.steps().getLast();
    }

    /// {@return a drawing in a size for the screen}
    private static BufferedImage image(Drawing drawing, Finish finish) {
        Rect bounds = drawing.bounds();
        double fit = Math.min(PREVIEW_WIDTH / bounds.width(), PREVIEW_HEIGHT / bounds.height());
        double scale = Math.min(MOST_SCALE, fit);
        Java2dRenderer renderer = new Java2dRenderer(finish.theme());
        return finish.transparent()
                ? renderer.transparentImage(drawing, scale)
                : renderer.image(drawing, scale);
    }
}
