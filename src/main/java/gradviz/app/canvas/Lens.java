package gradviz.app.canvas;

import gradviz.drawing.Rect;
import gradviz.storyboard.Storyboard;
import org.jspecify.annotations.Nullable;

/// Where the camera of a view stands, and how it and the nodes come to stand elsewhere.
///
/// A camera that nobody has moved keeps all in view; one that was moved stays where it is.
final class Lens {
    private final Runnable renew;
    private Camera camera = Camera.PLAIN;
    private boolean fitted = true;
    private Rect room = Rect.NONE;
    private double limit = 1;
    private double least;
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
        limit = newLimit;
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
        if (fitted && !holds(now)) {
            camera = fitting(now);
        }
        Glide next = new Glide(from, new Glide.Stand(now, camera));
        if (motion && next.leadsOn()) {
            glide = next;
            timer = new GlideTimer(next, renew);
            timer.start();
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
        double closer = least / all.scale();
        return closer <= 1 ? all : all.zoomed(closer, room.centreX(), room.centreY());
    }

    /// Sets the smallest scale for fitting; where that leaves out a part, [#reveal] follows the
    /// act.
    void atLeast(double scale) {
        least = scale;
    }

    /// Moves a camera that is too close to see everything just so far that a rectangle is in view.
    void reveal(Rect wanted) {
        if (fitted && least > 0 && wanted.width() > 0) {
            bring(wanted);
        }
    }

    /// Moves the camera just so far that a rectangle is in view.
    void bring(Rect wanted) {
        Rect seen = camera.toView(wanted);
        double dx = shift(seen.x(), seen.right(), room.x(), room.right());
        double dy = shift(seen.y(), seen.bottom(), room.y(), room.bottom());
        if (dx != 0 || dy != 0) {
            camera = camera.panned(dx, dy);
            renew.run();
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
