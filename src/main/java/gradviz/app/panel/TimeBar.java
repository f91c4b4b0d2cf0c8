package gradviz.app.panel;

import javafx.geometry.Orientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A bar with buttons, a line of time and a few words; the line stands above the rest, as wide as
/// the bar, where it would be too short between them.
public class TimeBar extends Region {
    /// Steps cannot be told apart on a shorter line.
    private static final double SHORTEST = 280;

    private final HBox buttons;
    private final Region line;
    private final HBox rest;

    @SuppressWarnings("this-escape") // Only its children and style are set.
    protected TimeBar(HBox buttons, Region line, HBox rest) {
        this.buttons = buttons;
        this.line = line;
        this.rest = rest;
        getStyleClass().add("playback");
        getChildren().addAll(buttons, line, rest);
    }

    /// {@return what stands after the line}
    protected final HBox rest() {
        return rest;
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return sides() + SHORTEST + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width - snappedLeftInset() - snappedRightInset();
        double row = Math.max(buttons.prefHeight(-1), rest.prefHeight(-1));
        double high = line.prefHeight(-1);
        boolean one = width < 0 || fits(inside);
        double content = one ? Math.max(row, high) : row + high;
        return snappedTopInset() + content + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        double high = line.prefHeight(-1);
        double before = buttons.prefWidth(-1);
        double after = rest.prefWidth(-1);
        if (fits(width)) {
            double between = Math.max(0, width - sides());
            double gap = buttons.getSpacing();
            line.resizeRelocate(left + before + gap, top + (height - high) / 2, between, high);
        } else {
            line.resizeRelocate(left, top, width, high);
            top += high;
            height -= high;
        }
        buttons.resizeRelocate(left, top, before, height);
        rest.resizeRelocate(left + width - after, top, after, height);
    }

    private boolean fits(double width) {
        return width - sides() >= SHORTEST;
    }

    /// What stands beside the line, with the spaces between.
    private double sides() {
        return buttons.prefWidth(-1) + rest.prefWidth(-1) + 2 * buttons.getSpacing();
    }
}
