package gradviz.app.export;

import gradviz.drawing.Drawing;
import gradviz.drawing.Rect;
import gradviz.export.Finish;
import gradviz.export.Format;
import gradviz.export.film.Canvas;
import gradviz.export.film.FrameSize;
import gradviz.storyboard.page.Length;
import gradviz.text.Messages;

/// Says how large what is asked for will be, and how many there are.
record Summary(Asked asked, Messages messages) {

    /// {@return a line about all of it}
    ///
    /// @param drawing one of the pictures; all are of one size
    String of(Drawing drawing) {
        return messages.text("export.summary", "size", size(drawing.bounds()), "count", count());
    }

    /// {@return a line about a text}
    String of(Beginning beginning) {
        return messages.text(
                "export.summary",
                "size",
                messages.text("export.size.kb", "n", beginning.kilobytes()),
                "count",
                count());
    }

    /// {@return whether a file is looked at as a text}
    static boolean isText(Format format) {
        return switch (format) {
            case PNG, SVG, PDF, TEX, GIF, MP4, HTML -> false;
            case JSON, DOT -> true;
        };
    }

    /// {@return how many there are}
    String count() {
        int n = asked.steps().size();
        boolean filmstrip = asked.request().choice().isFilmstrip();
        if (asked.format().plays()) {
            return messages.text("export.count.film", "n", n);
        }
        if (asked.inManyFiles()) {
            return messages.text("export.count.files", "n", n);
        }
        if (filmstrip) {
            return messages.text("export.count.strip", "n", n);
        }
        return switch (asked.format()) {
            case PDF -> messages.text("export.count.pages", "n", n);
            case TEX -> messages.text("export.count.pictures", "n", n);
            case PNG, SVG, GIF, MP4, HTML, JSON, DOT -> messages.text("export.count.one");
        };
    }

    private String size(Rect bounds) {
        Finish finish = asked.request().finish();
        return switch (asked.format()) {
            case PNG ->
                    pixels(bounds, finish.scale())
                            + messages.text("export.size.paper", "size", paper(bounds));
            case GIF, MP4 -> frames(bounds, finish);
            case SVG, PDF, TEX, HTML, JSON, DOT -> paper(bounds);
        };
    }

    private String frames(Rect bounds, Finish finish) {
        FrameSize size = Canvas.of(bounds, finish.scale(), finish.screening().size()).size();
        return pixels(size.width(), size.height());
    }

    private String pixels(Rect bounds, double scale) {
        return pixels(
                (long) Math.ceil(bounds.width() * scale),
                (long) Math.ceil(bounds.height() * scale));
    }

    private String pixels(long width, long height) {
        return messages.text("export.size.pixels", "width", width, "height", height);
    }

    private String paper(Rect bounds) {
        return messages.text(
                "export.size.mm", "width", mm(bounds.width()), "height", mm(bounds.height()));
    }

    private static long mm(double px) {
        return Math.round(px * Length.Unit.MM.perPx());
    }
}
