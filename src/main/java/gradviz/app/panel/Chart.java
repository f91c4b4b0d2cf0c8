package gradviz.app.panel;

import gradviz.app.canvas.CanvasRenderer;
import gradviz.drawing.Part;
import gradviz.drawing.Theme;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A place for the marks of a chart, painted anew for each size of text and width.
final class Chart extends Region {
    private static final double HEIGHT = 12;

    /// Draws a chart for a width and a size of text, both in pixels.
    interface Plot {
        List<Part> parts(double width, double size);
    }

    private CanvasRenderer renderer;
    private final Canvas canvas = new Canvas();
    private final Text measure = new Text("0");
    private Plot plot = (_, _) -> List.of();

    Chart(Theme theme) {
        renderer = new CanvasRenderer(theme);
        setId("history-chart");
        getStyleClass().add("chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        measure.setVisible(false);
        measure.setManaged(false);
        measure.fontProperty().subscribe(_ -> requestLayout());
        getChildren().addAll(measure, canvas);
    }

    void setTheme(Theme theme) {
        renderer = new CanvasRenderer(theme);
        requestLayout();
    }

    void show(Plot newPlot) {
        plot = newPlot;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return size() * HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return size() * HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, getWidth(), getHeight());
        if (getWidth() > 0) {
            renderer.paint(graphics, plot.parts(getWidth(), size()));
        }
    }

    private double size() {
        return measure.getFont().getSize();
    }
}
