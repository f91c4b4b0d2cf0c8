package gradviz.app.canvas;

import java.time.Duration;
import javafx.animation.AnimationTimer;

/// Gives a glide the time of the screen until it has arrived.
final class GlideTimer extends AnimationTimer {
    private final Glide glide;
    private final Runnable renew;
    private long before = -1;

    GlideTimer(Glide glide, Runnable renew) {
        this.glide = glide;
        this.renew = renew;
    }

    @Override
    public void handle(long now) {
        glide.tick(Duration.ofNanos(before < 0 ? 0 : now - before));
        before = now;
        if (!glide.leadsOn()) {
            stop();
        }
        renew.run();
    }
}
