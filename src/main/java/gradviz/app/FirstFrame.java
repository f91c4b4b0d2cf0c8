package gradviz.app;

import gradviz.app.show.Show;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Measures how long the start took, when `-Dgradviz.measure=first-frame` asks, and ends the
/// program.
///
/// Whoever launches says when in the property `gradviz.started`; the milliseconds since then are
/// left in the property `gradviz.first-frame`.
final class FirstFrame {
    private FirstFrame() {}

    static void measure(Scene scene, Show show) {
        if (!"first-frame".equals(System.getProperty("gradviz.measure"))) {
            return;
        }
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    private boolean told;

                    @Override
                    public void run() {
                        if (!told && show.position() != null) {
                            told = true;
                            afterThisFrame();
                        }
                    }
                });
    }

    private static void afterThisFrame() {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == 2) {
                    long millis = System.currentTimeMillis() - Long.getLong("gradviz.started", 0);
                    System.setProperty("gradviz.first-frame", Long.toString(millis));
                    Platform.exit();
                }
            }
        }.start();
    }
}
