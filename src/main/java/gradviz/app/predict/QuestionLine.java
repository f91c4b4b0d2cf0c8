package gradviz.app.predict;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// A question with its choices beside it, or below it where there is no room for that.
final class QuestionLine extends Region {
    private final Region question;
    private final Region choices;

    QuestionLine(Region question, Region choices) {
        this.question = question;
        this.choices = choices;
        getStyleClass().add("question-line");
        getChildren().addAll(question, choices);
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
        return question.prefWidth(-1) + gap() + choices.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double below = choices.prefHeight(-1);
        if (width < 0 || fits(width)) {
            return Math.max(question.prefHeight(-1), below);
        }
        return question.prefHeight(width) + gap() / 2 + below;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double wide = Math.min(width, choices.prefWidth(-1));
        double high = choices.prefHeight(-1);
        choices.resizeRelocate(fits(width) ? width - wide : 0, getHeight() - high, wide, high);
        double room = fits(width) ? width - wide - gap() : width;
        double tall = question.prefHeight(room);
        double top = fits(width) ? (getHeight() - tall) / 2 : 0;
        question.resizeRelocate(0, top, room, tall);
    }

    private boolean fits(double width) {
        return computePrefWidth(-1) <= width;
    }

    /// As wide as a choice is high.
    private double gap() {
        return choices.prefHeight(-1) * 0.7;
    }
}
