package gradviz.storyboard.page;

import gradviz.drawing.Box;
import gradviz.drawing.Curve;
import gradviz.drawing.Mark;
import gradviz.drawing.Outline;
import gradviz.drawing.Part;
import gradviz.drawing.Path;
import gradviz.drawing.Rect;
import gradviz.drawing.Stroke;
import gradviz.drawing.Words;
import org.jspecify.annotations.Nullable;

/// Puts a picture into another one, smaller or larger: `there = here * scale + (dx, dy)`.
public record Placing(double scale, double dx, double dy) {

    /// {@return the placing of a picture in the middle of a room, no larger than `limit`}
    public static Placing within(Rect bounds, Rect room, double limit) {
        double across = room.width() / Math.max(1, bounds.width());
        double down = room.height() / Math.max(1, bounds.height());
        double scale = Math.min(limit, Math.min(across, down));
        return new Placing(
                scale,
                room.centreX() - bounds.centreX() * scale,
                room.centreY() - bounds.centreY() * scale);
    }

    /// {@return the part in its new place, under another key}
    public Part part(Part part, String key) {
        return new Part(
                key,
                rect(part.bounds()),
                part.marks().stream().map(this::mark).toList(),
                part.alpha());
    }

    public Rect rect(Rect r) {
        return new Rect(
                r.x() * scale + dx, r.y() * scale + dy, r.width() * scale, r.height() * scale);
    }

    private Mark mark(Mark mark) {
        return switch (mark) {
            case Box box ->
                    new Box(
                            rect(box.frame()),
                            box.radius() * scale,
                            box.fill(),
                            stroke(box.stroke()));
            case Curve curve ->
                    new Curve(outline(curve.outline()), curve.fill(), stroke(curve.stroke()));
            case Words words ->
                    new Words(
                            words.x() * scale + dx,
                            words.baseline() * scale + dy,
                            words.text(),
                            words.face(),
                            words.size() * scale,
                            words.ink(),
                            words.anchor());
        };
    }

    private @Nullable Stroke stroke(@Nullable Stroke stroke) {
        return stroke == null
                ? null
                : new Stroke(stroke.ink(), stroke.width() * scale, stroke.dash());
    }

    private Outline outline(Outline outline) {
        Outline.Builder placed = Outline.builder();
        outline.to(
                new Path() {
                    @Override
                    public void moveTo(double x, double y) {
                        placed.move(x * scale + dx, y * scale + dy);
                    }

                    @Override
                    public void lineTo(double x, double y) {
                        placed.line(x * scale + dx, y * scale + dy);
                    }

                    @Override
                    public void curveTo(
                            double x1, double y1, double x2, double y2, double x, double y) {
                        placed.cubic(
                                x1 * scale + dx,
                                y1 * scale + dy,
                                x2 * scale + dx,
                                y2 * scale + dy,
                                x * scale + dx,
                                y * scale + dy);
                    }

                    @Override
                    public void close() {
                        placed.closed();
                    }
                });
        return placed.build();
    }
}
