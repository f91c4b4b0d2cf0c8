package gradviz.app.panel;

import gradviz.app.show.Player;
import gradviz.app.show.Show;
import gradviz.drawing.Theme;
import gradviz.storyboard.Storyboard;
import gradviz.text.Messages;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// The line of all steps: a tick for each by its kind, and a thumb that can be dragged.
final class TimeLine extends Region {
    private static final double APART = 3;
    private static final double TICK = 4;
    private static final double GAP = 14;

    private final Show show;
    private final Player player;
    private final Messages messages;
    private final Theme theme;
    private final Canvas ticks = new Canvas();
    private final Region track = new Region();
    private final Region done = new Region();
    private final Region thumb = new Region();

    TimeLine(Show show, Messages messages, Theme theme) {
        this.show = show;
        this.player = show.player();
        this.messages = messages;
        this.theme = theme;
        setId("timeline");
        getStyleClass().add("timeline");
        track.getStyleClass().add("timeline-track");
        done.getStyleClass().add("timeline-done");
        thumb.getStyleClass().add("timeline-thumb");
        thumb.setId("timeline-thumb");
        ticks.setMouseTransparent(true);
        getChildren().addAll(ticks, track, done, thumb);
        setAccessibleRole(AccessibleRole.SLIDER);
        Tooltip.install(thumb, new Tooltip(messages.text("stage.timeline.tip")));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::scrub);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::scrub);
        show.storyboardProperty().subscribe(_ -> requestLayout());
        player.stepProperty().subscribe(_ -> moved());
        player.lastProperty().subscribe(_ -> moved());
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        TimeScale scale = scale();
        double thick = Math.max(4, thumb.prefHeight(-1) * 0.25);
        double y = Math.round(height / 2);
        double x = scale.x(player.step());
        double left = scale.start() - thick / 2;
        double size = thumb.prefHeight(-1);
        track.resizeRelocate(left, y - thick / 2, scale.end() - left + thick / 2, thick);
        done.resizeRelocate(left, y - thick / 2, x - left, thick);
        thumb.resizeRelocate(x - size / 2, y - size / 2, size, size);
        paint(scale, y);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 360;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) player.step();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) player.last();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> player.seek(player.step() + 1);
            case DECREMENT -> player.seek(player.step() - 1);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private void moved() {
        setAccessibleText(
                messages.text("stage.timeline", "step", player.step(), "last", player.last()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        requestLayout();
    }

    private void scrub(MouseEvent event) {
        player.seek(scale().step(event.getX()));
        event.consume();
    }

    private TimeScale scale() {
        double inset = thumb.prefHeight(-1) / 2;
        return new TimeScale(player.last(), inset, Math.max(inset, getWidth() - inset));
    }

    private void paint(TimeScale scale, double y) {
        ticks.setWidth(getWidth());
        ticks.setHeight(getHeight());
        GraphicsContext graphics = ticks.getGraphicsContext2D();
        graphics.clearRect(0, 0, getWidth(), getHeight());
        Storyboard storyboard = show.storyboard();
        if (storyboard == null) {
            return;
        }
        for (Tick tick : Tick.of(storyboard.steps(), scale, APART + TICK)) {
            double tall = tick.tall() ? 13 : 6;
            double x = scale.x(tick.step()) - TICK / 2;
            graphics.setFill(Color.web(theme.hex(tick.ink())));
            graphics.fillRoundRect(x, y - GAP - tall, TICK, tall, TICK, TICK);
        }
    }
}
