package gradviz.app.canvas;

import gradviz.app.show.Acts;
import java.util.OptionalDouble;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;

/// The pointer on the picture: it points, selects, drags values, pans and zooms.
final class Hand {
    /// A press that moves less is a click.
    private static final double STEADY = 4;

    private static final double WHEEL = 0.0022;

    private final CanvasView view;
    private final Acts acts;
    private double fromX;
    private double fromY;
    private boolean moved;
    private Camera start = Camera.PLAIN;
    private @Nullable PartKey pressed;
    private @Nullable ValueDrag drag;

    Hand(CanvasView view, Acts acts) {
        this.view = view;
        this.acts = acts;
        view.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        view.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> view.point(null, 0, 0));
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        view.addEventHandler(ZoomEvent.ZOOM, this::pinch);
    }

    private void point(MouseEvent event) {
        PartKey key = view.partAt(event.getX(), event.getY());
        view.point(key, event.getX(), event.getY());
        view.setCursor(cursor(key));
    }

    private Cursor cursor(@Nullable PartKey key) {
        if (key == null) {
            return Cursor.DEFAULT;
        }
        if (value(key).isPresent()) {
            return Cursor.H_RESIZE;
        }
        boolean opens = Chips.variable(view.show().position(), key) >= 0;
        return opens || key.variable() >= 0 || key.scope() >= 0 ? Cursor.HAND : Cursor.DEFAULT;
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        fromX = event.getX();
        fromY = event.getY();
        moved = false;
        start = view.camera();
        pressed = view.partAt(fromX, fromY);
        drag = null;
        if (pressed != null && event.getButton() == MouseButton.PRIMARY) {
            value(pressed).ifPresent(value -> drag = new ValueDrag(value));
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        double dx = event.getX() - fromX;
        double dy = event.getY() - fromY;
        moved |= Math.hypot(dx, dy) >= STEADY;
        if (!moved) {
            return;
        }
        if (drag != null && pressed != null) {
            view.setCursor(Cursor.H_RESIZE);
            acts.setValue(pressed.id(), drag.value(dx, dy, event.isShiftDown()), true);
        } else if (pressed == null || event.getButton() != MouseButton.PRIMARY) {
            view.setCursor(Cursor.CLOSED_HAND);
            view.move(start.panned(dx, dy));
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        double dx = event.getX() - fromX;
        double dy = event.getY() - fromY;
        if (moved && drag != null && pressed != null) {
            acts.setValue(pressed.id(), drag.value(dx, dy, event.isShiftDown()), false);
        } else if (!moved && event.getButton() == MouseButton.PRIMARY) {
            click(pressed);
        }
        drag = null;
        point(event);
        event.consume();
    }

    private void click(@Nullable PartKey key) {
        if (key != null && key.scope() >= 0) {
            view.turn(key.scope());
        } else {
            view.pick(key);
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.isControlDown() || event.isShortcutDown()) {
            double factor = Math.exp(event.getDeltaY() * WHEEL);
            view.move(view.camera().zoomed(factor, event.getX(), event.getY()));
        } else {
            view.move(view.camera().panned(event.getDeltaX(), event.getDeltaY()));
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        view.move(view.camera().zoomed(event.getZoomFactor(), event.getX(), event.getY()));
        event.consume();
    }

    /// {@return the number that can be dragged on a part: one that a single literal made}
    private OptionalDouble value(PartKey key) {
        var storyboard = view.show().storyboard();
        return storyboard == null || !key.kind().equals("variable")
                ? OptionalDouble.empty()
                : Nudge.value(storyboard, key.id());
    }
}
