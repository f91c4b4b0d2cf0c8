package gradviz.app.canvas;

import gradviz.app.show.Position;
import gradviz.drawing.Rect;
import gradviz.storyboard.Storyboard;
import org.jspecify.annotations.Nullable;

/// Where the camera of a view stands, and how it and the nodes come to stand elsewhere.
///
/// A camera that nobody has moved keeps all in view; one that was moved stays where it is.
final class Lens {
    /// A camera that follows the act stays where it is, if its scale would hardly change.
    private static final double STEADY = 0.02;

    private final Runnable renew;
    private Camera camera = Camera.PLAIN;
    private boolean fitted = true;
    private Rect room = Rect.NONE;
    private Rect open = Rect.NONE;
    private double limit = 1;
    private Legible legible = Legible.ANY;
    private @Nullable Glide glide;
    private @Nullable GlideTimer timer;

    /// @param renew what asks for the picture to be painted again
    Lens(Runnable renew) {
        this.renew = renew;
    }

    /// {@return where the camera stands, or is on its way to}
    Camera camera() {
        return camera;
    }

    /// {@return whether camera and nodes are on their way}
    boolean gliding() {
        return glide != null && glide.leadsOn();
    }

    /// {@return the storyboard and the camera as far as they have come}
    Glide.Stand stand(Storyboard storyboard) {
        return glide != null && glide.leadsOn() ? glide.now() : new Glide.Stand(storyboard, camera);
    }

    /// Sets the room that is free for the picture, and the greatest scale for fitting.
    void room(Rect newRoom, double newLimit) {
        room = newRoom;
        open = newRoom;
        limit = newLimit;
    }

    /// Sets the part of the room that nothing covers now, and where a step has to be seen.
    void open(Rect uncovered) {
        open = uncovered;
    }

    /// {@return the part of the room that nothing covers}
    Rect open() {
        return open;
    }

    /// Takes another camera, until fitted again.
    void move(Camera next) {
        fitted = false;
        halt();
        camera = next;
        renew.run();
    }

    /// Shows all of a storyboard in the middle of the room, from now on.
    void fit(@Nullable Storyboard storyboard) {
        fitted = true;
        refit(storyboard);
    }

    /// Fits again if nobody has moved the camera since.
    void refit(@Nullable Storyboard storyboard) {
        if (fitted && storyboard != null && room.width() > 0) {
            halt();
            camera = fitting(storyboard);
        }
        renew.run();
    }

    /// Goes from one run to the next of the same document, nodes gliding if there is motion.
    void follow(Storyboard before, Storyboard now, boolean motion) {
        Glide.Stand from = new Glide.Stand(before, camera);
        halt();
        boolean folds = !before.folding().folded().equals(now.folding().folded());
        if (fitted && (folds || !holds(now))) {
            Camera next = fitting(now);
            boolean follows =
                    legible.matters() && Math.abs(next.scale() / camera.scale() - 1) < STEADY;
            camera = follows ? camera : next;
        }
        Glide next = new Glide(from, new Glide.Stand(now, camera));
        if (motion) {
            glide(next);
        }
        renew.run();
    }

    private void halt() {
        if (timer != null) {
            timer.stop();
        }
        glide = null;
    }

    private boolean holds(Storyboard storyboard) {
        Rect seen = camera.toView(bounds(storyboard));
        return room.contains(seen.x(), seen.y()) && room.contains(seen.right(), seen.bottom());
    }

    private Camera fitting(Storyboard storyboard) {
        Camera all = Camera.fitting(bounds(storyboard), room, limit);
        if (!legible.matters()) {
            return all;
        }
        double scale = new InView(storyboard).scale(room, legible);
        double closer = scale / all.scale();
        return closer <= 1 ? all : all.zoomed(closer, room.centreX(), room.centreY());
    }

    /// Sets the scale that fitting takes at least; the camera follows the act where it then cannot
    /// see everything.
    ///
    /// @return whether that is another one than before
    boolean legible(Legible now) {
        boolean other = !now.equals(legible);
        legible = now;
        return other;
    }

    /// Moves the camera just so far that a rectangle is in view.
    void bring(Rect part) {
        Rect seen = camera.toView(part);
        double dx = shift(seen.x(), seen.right(), open.x(), open.right());
        double dy = shift(seen.y(), seen.bottom(), open.y(), open.bottom());
        if (dx != 0 || dy != 0) {
            halt();
            camera = camera.panned(dx, dy);
            renew.run();
        }
    }

    /// Moves a camera that is too close to see everything just so far that a step can be seen.
    ///
    /// @param motion whether it goes there, instead of being there at once
    void reveal(Position position, boolean motion) {
        if (!fitted || !legible.matters()) {
            return;
        }
        double width = (open.width() + 1) / camera.scale();
        double height = (open.height() + 1) / camera.scale();
        Rect part = new InView(position.storyboard()).most(position.step(), width, height);
        if (part.width() > 0) {
            pan(camera.toView(part), position.storyboard(), motion);
        }
    }

    private void pan(Rect seen, Storyboard storyboard, boolean motion) {
        double dx = shift(seen.x(), seen.right(), open.x(), open.right());
        double dy = shift(seen.y(), seen.bottom(), open.y(), open.bottom());
        if (dx == 0 && dy == 0) {
            return;
        }
        Glide.Stand from = stand(storyboard);
        camera = camera.panned(dx, dy);
        halt();
        if (motion) {
            glide(new Glide(from, new Glide.Stand(storyboard, camera)));
        }
        renew.run();
    }

    private void glide(Glide next) {
        if (next.leadsOn()) {
            glide = next;
            timer = new GlideTimer(next, renew);
            timer.start();
        }
    }

    private static double shift(double from, double to, double least, double most) {
        if (to - from > most - least) {
            return (least + most) / 2 - (from + to) / 2;
        }
        return from < least ? least - from : Math.min(0, most - to);
    }

    private static Rect bounds(Storyboard storyboard) {
        return storyboard.at(0, 1).bounds();
    }
}
