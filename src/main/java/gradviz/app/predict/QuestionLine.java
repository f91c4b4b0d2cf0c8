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
        if (width < 0 || fits(width)) {
            return Math.max(question.prefHeight(-1), choices.prefHeight(-1));
        }
        return question.prefHeight(width) + gap() / 2 + choices.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean beside = fits(width);
        double wide = beside ? choices.prefWidth(-1) : width;
        double high = choices.prefHeight(wide);
        choices.resizeRelocate(width - wide, getHeight() - high, wide, high);
        double room = beside ? width - wide - gap() : width;
        double tall = question.prefHeight(room);
        question.resizeRelocate(0, beside ? (getHeight() - tall) / 2 : 0, room, tall);
    }

    private boolean fits(double width) {
        return computePrefWidth(-1) <= width;
    }

    private double gap() {
        return Math.round(choices.prefHeight(-1) * 0.7);
    }
}
