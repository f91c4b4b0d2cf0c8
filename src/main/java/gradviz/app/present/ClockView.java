package gradviz.app.present;

import gradviz.text.Messages;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// The time of day and the time that has passed, to the second.
final class ClockView extends HBox {
    private final Elapsed elapsed;
    private final Label now = new Label();
    private final Label passed = new Label();
    private final Timeline ticks = new Timeline(new KeyFrame(Duration.seconds(0.5), _ -> tell()));

    ClockView(Elapsed elapsed, Messages messages) {
        this.elapsed = elapsed;
        getStyleClass().add("presenter-clock");
        now.setId("time-of-day");
        passed.setId("elapsed");
        passed.getStyleClass().add("elapsed");
        Button restart = new Button(messages.text("present.restart"));
        restart.setFocusTraversable(false);
        restart.setOnAction(
                _ -> {
                    elapsed.restart();
                    tell();
                });
        getChildren().addAll(now, passed, restart);
        ticks.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> follow(scene != null));
        tell();
    }

    private void follow(boolean shown) {
        if (shown) {
            ticks.play();
        } else {
            ticks.stop();
        }
    }

    private void tell() {
        now.setText(elapsed.timeOfDay());
        passed.setText(elapsed.passed());
    }
}
