package gradviz.app.panel;

import gradviz.app.show.Player;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.storyboard.Storyboard;
import gradviz.text.Messages;
import gradviz.trace.Step;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The steps from left to right: a tick for each by its kind, and a thumb to drag.
final class TimeLine extends Region {
    private static final double TRACK = 6;
    private static final double THUMB = 18;

    /// With more steps than this the ticks would be a solid bar.
    private static final int MOST_TICKS = 400;

    private final Player player;
    private final Messages messages;
    private final Region track = region("track");
    private final Region passed = region("track-passed");
    private final Region thumb = region("thumb");
    private List<Region> ticks = List.of();

    TimeLine(Show show, Messages messages) {
        this.player = show.player();
        this.messages = messages;
        setId("timeline");
        getStyleClass().add("timeline");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        setMinWidth(120);
        setPrefHeight(48);
        Tooltip.install(this, new Tooltip(messages.text("stage.timeline.tip")));
        WhileShown.tell(this, show.storyboardProperty(), this::mark);
        WhileShown.tell(this, player.stepProperty(), _ -> tell());
        WhileShown.tell(this, player.lastProperty(), _ -> tell());
        setOnMousePressed(
                event -> {
                    requestFocus();
                    seek(event.getX());
                });
        setOnMouseDragged(event -> seek(event.getX()));
    }

    private void mark(@Nullable Storyboard storyboard) {
        List<Region> marks = new ArrayList<>();
        if (storyboard != null && storyboard.last() <= MOST_TICKS) {
            for (Step step : storyboard.steps()) {
                marks.add(region("tick", "tick-" + styleOf(step.kind())));
            }
        }
        ticks = marks;
        getChildren().setAll(track, passed);
        getChildren().addAll(ticks);
        getChildren().add(thumb);
        requestLayout();
    }

    private static String styleOf(Step.Kind kind) {
        return switch (kind) {
            case VARIABLE, CALL -> "forward";
            case SEED, TAKEN, COMPUTED, DROPPED -> "backward";
            case ARRIVES -> "arrives";
            case CLEARED -> "cleared";
            case PRINTED, FINISHED -> "quiet";
        };
    }

    private void tell() {
        setAccessibleText(
                messages.text("stage.timeline", "step", player.step(), "last", player.last()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        requestLayout();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) player.step();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) player.last();
            case VALUE_STRING -> getAccessibleText();
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> player.forward();
            case DECREMENT -> player.back();
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Number step) {
                    player.seek((int) Math.round(step.doubleValue()));
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private void seek(double x) {
        double room = getWidth() - THUMB;
        double fraction = Math.clamp((x - THUMB / 2) / Math.max(1, room), 0, 1);
        player.seek((int) Math.round(fraction * player.last()));
    }

    private double place(int step) {
        double room = getWidth() - THUMB;
        return THUMB / 2 + room * step / Math.max(1, player.last());
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() * 0.62;
        double left = THUMB / 2;
        track.resizeRelocate(left, middle - TRACK / 2, getWidth() - THUMB, TRACK);
        double now = place(player.step());
        passed.resizeRelocate(left, middle - TRACK / 2, Math.max(0, now - left), TRACK);
        thumb.resizeRelocate(now - THUMB / 2, middle - THUMB / 2, THUMB, THUMB);
        for (int i = 0; i < ticks.size(); i++) {
            Region tick = ticks.get(i);
            double width = tick.prefWidth(-1);
            double height = tick.prefHeight(-1);
            double x = place(i + 1) - width / 2;
            tick.resizeRelocate(x, middle - TRACK / 2 - 8 - height, width, height);
        }
    }

    private static Region region(String... styleClasses) {
        Region region = new Region();
        region.getStyleClass().addAll(styleClasses);
        region.setMouseTransparent(true);
        return region;
    }
}
