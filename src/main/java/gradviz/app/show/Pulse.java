package gradviz.app.show;

import java.time.Duration;
import javafx.animation.AnimationTimer;

/// Gives a player the time of the screen, while it needs it.
public final class Pulse extends AnimationTimer {
    /// A longer pause between two pictures, as after a stall, does not count in full.
    private static final long LONGEST = 100_000_000;

    private final Player player;
    private long before = -1;

    /// Starts and stops by itself with the player, from now on.
    public Pulse(Player player) {
        this.player = player;
        player.runningProperty().subscribe(this::follow);
    }

    @Override
    public void handle(long now) {
        long passed = before < 0 ? 0 : Math.min(now - before, LONGEST);
        before = now;
        player.tick(Duration.ofNanos(passed));
    }

    private void follow(boolean running) {
        if (running) {
            before = -1;
            start();
        } else {
            stop();
        }
    }
}
