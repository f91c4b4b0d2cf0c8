package gradviz.app.show;

import gradviz.storyboard.picture.Easing;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// Moves the playhead over the steps of a reel.
///
/// The playhead is a step and a fraction of it, 1.0 at its end. Only [#forward] and playing move
/// through a step; everything else shows the end of a step at once. A command during a motion ends
/// that motion first and then acts, so no key is lost. Time comes in by [#tick] alone.
public final class Player {
    /// The speeds in turn.
    public static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 4.0);

    /// How long each step is looked at while playing, at speed 1.
    static final Duration REST = Duration.ofMillis(800);

    private final ReadOnlyIntegerWrapper last = new ReadOnlyIntegerWrapper(this, "last");
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper(this, "step");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction", 1);
    private final ReadOnlyDoubleWrapper speed = new ReadOnlyDoubleWrapper(this, "speed", 1);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");

    private Reel reel = Reel.EMPTY;
    private double tween;
    private double moved;
    private double rested;

    /// {@return the number of the step that is shown; 0 is before the first}
    public ReadOnlyIntegerProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    public int step() {
        return step.get();
    }

    /// {@return how far the step has gone, eased, from 0.0 at its start to 1.0 at its end}
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    public double fraction() {
        return fraction.get();
    }

    /// {@return the number of the last step}
    public ReadOnlyIntegerProperty lastProperty() {
        return last.getReadOnlyProperty();
    }

    public int last() {
        return last.get();
    }

    /// {@return whether it goes on by itself}
    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /// {@return whether it needs ticks: it plays, or a motion is under way}
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// {@return how many times faster than usual it is}
    public ReadOnlyDoubleProperty speedProperty() {
        return speed.getReadOnlyProperty();
    }

    /// {@return whether states change at once}
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /// Puts on another reel and shows the end of one of its steps; playing stops.
    public void load(Reel newReel, int atStep) {
        playing.set(false);
        reel = newReel;
        last.set(newReel.last());
        show(atStep);
    }

    /// Goes to the next step with its motion; playing stops.
    public void forward() {
        playing.set(false);
        advance();
    }

    /// Shows the end of the step before; playing stops.
    public void back() {
        seek(step.get() - 1);
    }

    /// Shows what was before the first step; playing stops.
    public void first() {
        seek(0);
    }

    /// Shows the end of the last step; playing stops.
    public void end() {
        seek(last.get());
    }

    /// Shows the end of a step, the nearest there is, without motion; playing stops.
    public void seek(int toStep) {
        playing.set(false);
        show(toStep);
    }

    /// Plays on, from the beginning when at the end, or stops where it is.
    public void togglePlay() {
        if (playing.get()) {
            seek(step.get());
            return;
        }
        finishTween();
        if (step.get() == last.get()) {
            show(0);
        }
        playing.set(last.get() > 0);
        rested = REST.toMillis();
        update();
    }

    /// Ends a motion that is under way.
    public void finishTween() {
        show(step.get());
    }

    /// Takes the next of the [#SPEEDS], after the last the first.
    public void nextSpeed() {
        int index = SPEEDS.indexOf(speed.get());
        speed.set(SPEEDS.get((index + 1) % SPEEDS.size()));
    }

    /// @throws IllegalArgumentException if it is none of the [#SPEEDS]
    public void setSpeed(double newSpeed) {
        if (!SPEEDS.contains(newSpeed)) {
            throw new IllegalArgumentException("speed " + newSpeed);
        }
        speed.set(newSpeed);
    }

    /// Lets time pass; time left when a motion ends is spent on what follows it.
    public void tick(Duration passed) {
        double rest = passed.toNanos() / 1e6 * speed.get();
        while (rest > 0 && running.get()) {
            rest = fraction.get() < 1 ? move(rest) : rest(rest);
        }
    }

    private double move(double millis) {
        moved += millis;
        if (moved < tween) {
            fraction.set(Easing.inOut(moved / tween));
            return 0;
        }
        double left = moved - tween;
        finishTween();
        return left;
    }

    private double rest(double millis) {
        rested += millis;
        if (rested < REST.toMillis()) {
            return 0;
        }
        double left = rested - REST.toMillis();
        advance();
        return left;
    }

    private void advance() {
        finishTween();
        if (step.get() == last.get()) {
            return;
        }
        int next = step.get() + 1;
        double millis = reel.tween().apply(next).toNanos() / 1e6;
        if (millis <= 0 || reducedMotion.get()) {
            show(next);
            return;
        }
        tween = millis;
        moved = 0;
        fraction.set(0);
        step.set(next);
        update();
    }

    private void show(int newStep) {
        rested = 0;
        step.set(Math.clamp(newStep, 0, last.get()));
        fraction.set(1);
        update();
    }

    private void update() {
        if (fraction.get() == 1 && step.get() == last.get()) {
            playing.set(false);
        }
        running.set(playing.get() || fraction.get() < 1);
    }
}
