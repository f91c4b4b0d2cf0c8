package gradviz.app.canvas;

import gradviz.storyboard.Storyboard;
import java.time.Duration;

/// The way of nodes and camera from where one storyboard has them to where the next has them.
final class Glide {
    private static final double MILLIS = 300;

    /// Where both stand.
    record Stand(Storyboard storyboard, Camera camera) {}

    private final Stand from;
    private final Stand to;
    private double passed;

    Glide(Stand from, Stand to) {
        this.from = from;
        this.to = to;
    }

    /// {@return whether there is a way to go}
    boolean leadsOn() {
        boolean nodes =
                to.storyboard.follows(from.storyboard)
                        && !from.storyboard.layout().equals(to.storyboard.layout());
        return passed < MILLIS && (nodes || !from.camera.equals(to.camera));
    }

    /// Lets time pass.
    void tick(Duration time) {
        passed += time.toNanos() / 1e6;
    }

    /// {@return how far it has come, quickly at first}
    Stand now() {
        double left = 1 - Math.min(1, passed / MILLIS);
        double fraction = 1 - left * left * left;
        return new Stand(
                to.storyboard.gliding(from.storyboard, fraction),
                from.camera.towards(to.camera, fraction));
    }
}
