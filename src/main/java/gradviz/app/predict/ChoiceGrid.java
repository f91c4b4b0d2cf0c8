package gradviz.app.predict;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Choices of one width, as many side by side as have room.
final class ChoiceGrid extends Region {
    private static final int MOST = 4;

    /// Between two choices, as a part of a choice's height.
    private static final double GAP = 0.28;

    ChoiceGrid(List<? extends Node> choices) {
        getStyleClass().add("choices");
        getChildren().addAll(choices);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        int columns = Math.min(getManagedChildren().size(), MOST);
        return columns * widest() + (columns - 1) * gap();
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? computePrefWidth(-1) : width;
        int columns = columns(wide);
        int rows = (getManagedChildren().size() + columns - 1) / columns;
        return rows * tallest(cell(wide, columns)) + (rows - 1) * gap();
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double wide = cell(getWidth(), columns);
        double tall = tallest(wide);
        for (int i = 0; i < getManagedChildren().size(); i++) {
            double x = i % columns * (wide + gap());
            int row = i / columns;
            double y = row * (tall + gap());
            getManagedChildren().get(i).resizeRelocate(x, y, wide, tall);
        }
    }

    private int columns(double width) {
        int columns = Math.clamp(getManagedChildren().size(), 1, MOST);
        while (columns > 1 && cell(width, columns) < widest()) {
            columns--;
        }
        return columns;
    }

    private double cell(double width, int columns) {
        return Math.floor((width - (columns - 1) * gap()) / columns);
    }

    private double widest() {
        return Math.ceil(
                getManagedChildren().stream()
                        .mapToDouble(node -> node.prefWidth(-1))
                        .max()
                        .orElse(0));
    }

    private double tallest(double width) {
        return Math.ceil(
                getManagedChildren().stream()
                        .mapToDouble(node -> node.prefHeight(width))
                        .max()
                        .orElse(0));
    }

    private double gap() {
        double lowest =
                getManagedChildren().stream()
                        .mapToDouble(node -> node.prefHeight(-1))
                        .min()
                        .orElse(0);
        return Math.round(lowest * GAP);
    }
}
