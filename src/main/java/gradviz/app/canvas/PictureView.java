package gradviz.app.canvas;

import gradviz.drawing.Drawing;
import gradviz.drawing.Rect;
import gradviz.drawing.Theme;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A drawing that is as wide as the view, to be moved and enlarged.
///
/// A drawing that is higher than the view is moved up and down.
public final class PictureView extends Region {
    private static final double CLOSER = 1.25;
    private static final double LARGEST = 8;

    private final Layers layers;
    private final Region ring = new Region();
    private final Runnable paint = this::paint;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme");
    private Drawing drawing = new Drawing(Rect.NONE, List.of(), List.of());
    private Camera camera = Camera.PLAIN;
    private double heldX;
    private double heldY;
    private boolean old = true;

    /// @param theme is followed as long as the view lives
    public PictureView(ObservableValue<Theme> theme) {
        layers = new Layers(theme.getValue());
        this.theme.bind(theme);
        getStyleClass().add("canvas-view");
        ring.getStyleClass().add("canvas-focus");
        ring.setMouseTransparent(true);
        ring.setManaged(false);
        getChildren().addAll(layers.canvases());
        getChildren().add(ring);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        sceneProperty().subscribe(this::attach);
        this.theme.subscribe(
                now -> {
                    layers.setTheme(now);
                    renew();
                });
        setOnScroll(this::scroll);
        setOnMousePressed(this::hold);
        setOnMouseDragged(this::drag);
    }

    /// Shows a drawing; a smaller one than before may move the view.
    public void show(Drawing next) {
        drawing = next;
        move(camera);
    }

    /// Shows all of the width, from the top.
    public void fit() {
        move(Camera.PLAIN);
    }

    public void zoomIn() {
        move(camera.zoomed(CLOSER, getWidth() / 2, getHeight() / 2));
    }

    public void zoomOut() {
        move(camera.zoomed(1 / CLOSER, getWidth() / 2, getHeight() / 2));
    }

    /// Moves what is seen by view pixels.
    public void pan(double dx, double dy) {
        move(camera.panned(dx, dy));
    }

    /// {@return how much larger than it is the drawing is shown}
    public double zoom() {
        return camera.scale();
    }

    @Override
    protected void layoutChildren() {
        ring.resizeRelocate(0, 0, getWidth(), getHeight());
        if (layers.resize(getWidth(), getHeight())) {
            move(camera);
        }
    }

    private void attach(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(paint);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(paint);
            renew();
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown()) {
            double factor = event.getDeltaY() > 0 ? CLOSER : 1 / CLOSER;
            move(camera.zoomed(factor, event.getX(), event.getY()));
        } else {
            pan(event.getDeltaX(), event.getDeltaY());
        }
        event.consume();
    }

    private void hold(MouseEvent event) {
        requestFocus();
        heldX = event.getX();
        heldY = event.getY();
    }

    private void drag(MouseEvent event) {
        pan(event.getX() - heldX, event.getY() - heldY);
        heldX = event.getX();
        heldY = event.getY();
    }

    /// The drawing never leaves the view, and is never smaller than it.
    private void move(Camera wanted) {
        double scale = Math.clamp(wanted.scale(), 1, LARGEST);
        Rect bounds = drawing.bounds();
        double spareX = Math.min(0, getWidth() - bounds.width() * scale);
        double spareY = Math.min(0, getHeight() - bounds.height() * scale);
        double left = Math.clamp(wanted.left(), spareX, 0);
        double top = Math.clamp(wanted.top(), spareY, 0);
        camera = new Camera(scale, left, top);
        renew();
    }

    private void renew() {
        old = true;
        if (getScene() != null) {
            Platform.requestNextPulse();
        }
    }

    private void paint() {
        if (!old || getWidth() <= 0) {
            return;
        }
        old = false;
        layers.pixels(getScene().getWindow().getOutputScaleX());
        layers.paint(camera, drawing.ground(), drawing.moving());
    }
}
