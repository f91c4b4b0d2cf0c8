package gradviz.app.panel;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A fact beside its name, or beneath it where a long one has no room there.
final class FactRow extends Region {
    private static final double GAP = 1.2;
    private static final double LINES = 2.5;

    private final Label name;
    private final Lettering value;

    FactRow(Label name, Lettering value) {
        this.name = name;
        this.value = value.alignedRight();
        getStyleClass().add("fact-row");
        getChildren().addAll(name, value);
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
        return name.prefWidth(-1) + gap() + value.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double beside = Math.max(1, width - name.prefWidth(-1) - gap());
        return fits(width)
                ? Math.max(name.prefHeight(-1), value.prefHeight(beside))
                : name.prefHeight(-1) + value.prefHeight(Math.max(1, width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double left = name.prefWidth(-1);
        double high = name.prefHeight(-1);
        if (fits(width)) {
            place(name, 0, 0, left, getHeight());
            place(value, left + gap(), 0, width - left - gap(), getHeight());
        } else {
            place(name, 0, 0, width, high);
            place(value, 0, high, width, getHeight() - high);
        }
    }

    /// One word is not broken, and several are not in more than two lines.
    private boolean fits(double width) {
        if (width < 0 || computePrefWidth(-1) <= width + 0.5) {
            return true;
        }
        double beside = Math.max(1, width - name.prefWidth(-1) - gap());
        boolean words = value.text().indexOf(' ') >= 0;
        return words && value.prefHeight(beside) < LINES * value.prefHeight(-1);
    }

    private double gap() {
        return GAP * name.getFont().getSize();
    }

    private void place(Node node, double x, double y, double width, double height) {
        layoutInArea(node, x, y, width, height, 0, HPos.LEFT, VPos.CENTER);
    }
}
