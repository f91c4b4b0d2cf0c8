package gradviz.app.panel;

import gradviz.drawing.Anchor;
import gradviz.drawing.Curve;
import gradviz.drawing.Dash;
import gradviz.drawing.Ink;
import gradviz.drawing.Mark;
import gradviz.drawing.Outline;
import gradviz.drawing.Part;
import gradviz.drawing.Point;
import gradviz.drawing.Rect;
import gradviz.drawing.Shapes;
import gradviz.drawing.Stroke;
import gradviz.drawing.Words;
import gradviz.storyboard.words.History;
import gradviz.text.Face;
import gradviz.text.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Draws the levels and gaps of a gradient: a step chart with round numbers at its side, and dotted
/// lines with a word below where there is no gradient.
///
/// @param step where the playhead stands
/// @param last the number of the last step
/// @param secret whether the scale must not name values beyond those that were there
record CurvePlot(Levels levels, int step, int last, boolean secret, Messages messages)
        implements Chart.Plot {
    @Override
    public List<Part> parts(double width, double size) {
        ValueScale values = ValueScale.of(levels.levels());
        double margin =
                values.lines().stream()
                                .mapToDouble(line -> number(line, 0, size).width())
                                .max()
                                .orElse(0)
                        + size * 0.8;
        TimeScale steps = new TimeScale(last, margin, width - size * 0.4);
        Sheet sheet = new Sheet(values, steps, size);
        List<Mark> marks = new ArrayList<>();
        marks.add(sheet.now());
        values.lines().forEach(line -> sheet.grid(marks, line));
        levels.gaps().forEach(gap -> sheet.gap(marks, gap));
        words(sheet, marks);
        if (!levels.levels().isEmpty()) {
            marks.add(Curve.line(sheet.curve(), Stroke.solid(Ink.TEXT, size * 0.19)));
        }
        sheet.dot(marks);
        return List.of(Part.of("history", marks));
    }

    private static Words number(BigDecimal line, double y, double size) {
        String text = ValueScale.text(line);
        return new Words(
                0, y + size * 0.34, text, Face.MONO, size * 0.92, Ink.TEXT_SOFT, Anchor.START);
    }

    /// Adds a word under each gap, unless it would run into the one before.
    private void words(Sheet sheet, List<Mark> marks) {
        double taken = 0;
        for (Levels.Gap gap : levels.gaps()) {
            String key = gap.kind() == History.Gap.CLEARED ? "cleared" : "none";
            Words words = sheet.word(gap, messages.text("stage.history." + key));
            Rect bounds = words.bounds();
            if (bounds.x() >= taken) {
                marks.add(words);
                taken = bounds.right() + sheet.size / 2;
            }
        }
    }

    /// Where everything of a chart lies.
    private final class Sheet {
        private final ValueScale values;
        private final TimeScale steps;
        private final double size;

        private Sheet(ValueScale values, TimeScale steps, double size) {
            this.values = values;
            this.steps = steps;
            this.size = size;
        }

        private double y(double value) {
            double top = size * 0.8;
            double bottom = size * 7.4;
            return bottom - (bottom - top) * values.fraction(value);
        }

        private double foot() {
            return size * 9;
        }

        private Mark now() {
            double x = steps.x(step);
            return line(x, size * 0.3, x, foot(), Stroke.solid(Ink.ACTIVE, size * 0.16));
        }

        private void grid(List<Mark> marks, BigDecimal number) {
            double y = Math.round(y(number.doubleValue())) + 0.5;
            Stroke hairline = Stroke.solid(Ink.CARD_LINE, 1);
            marks.add(line(steps.start() - size * 0.2, y, steps.end(), y, hairline));
            if (!secret || levels.reach(number.doubleValue())) {
                marks.add(number(number, y, size));
            }
        }

        private void gap(List<Mark> marks, Levels.Gap gap) {
            Stroke dotted = new Stroke(Ink.TEXT_SOFT, size * 0.13, Dash.DASHED);
            marks.add(line(x(gap.from()), foot(), x(gap.to()), foot(), dotted));
        }

        private Words word(Levels.Gap gap, String text) {
            Face face = Face.SANS;
            Words there =
                    new Words(
                            0, foot() + size * 1.5, text, face, size, Ink.TEXT_SOFT, Anchor.START);
            double middle = (x(gap.from()) + x(gap.to())) / 2;
            double left = Math.clamp(middle - there.width() / 2, 0, steps.end());
            left = Math.max(0, Math.min(left, steps.end() - there.width()));
            return new Words(left, there.baseline(), text, face, size, Ink.TEXT_SOFT, Anchor.START);
        }

        private Outline curve() {
            Outline.Builder builder = Outline.builder();
            Levels.Level before = null;
            for (Levels.Level level : levels.levels()) {
                double y = y(level.value());
                if (before != null && Levels.meet(before, level)) {
                    builder.line(x(level.from()), y);
                } else {
                    builder.move(x(level.from()), y);
                }
                builder.line(x(level.to()), y);
                before = level;
            }
            return builder.build();
        }

        private void dot(List<Mark> marks) {
            for (Levels.Level level : levels.levels()) {
                if (level.from() < step && step < level.to()) {
                    Point centre = new Point(steps.x(step), y(level.value()));
                    marks.add(Curve.filled(Shapes.circle(centre, size * 0.32), Ink.TEXT));
                }
            }
        }

        private double x(double at) {
            return Math.min(steps.x(at), steps.end());
        }

        private Mark line(double x0, double y0, double x1, double y1, Stroke stroke) {
            return Curve.line(Outline.builder().move(x0, y0).line(x1, y1).build(), stroke);
        }
    }
}
