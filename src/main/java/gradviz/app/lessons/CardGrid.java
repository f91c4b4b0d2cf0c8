package gradviz.app.lessons;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Cards in rows: as many columns as there is room for, all of one width that fills it.
final class CardGrid extends Pane {
    private static final double GAP_OF_WIDTH = 0.06;

    CardGrid(List<Card> cards) {
        getStyleClass().add("lesson-grid");
        getChildren().setAll(cards);
    }

    /// {@return how many cards stand in a row}
    int columns() {
        return columns(getWidth());
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
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double height = insets.getTop() + insets.getBottom();
        List<Node> cards = getManagedChildren();
        int columns = columns(width);
        for (int first = 0; first < cards.size(); first += columns) {
            height += rowHeight(cards, first, columns, width) + (first == 0 ? 0 : gap());
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        List<Node> cards = getManagedChildren();
        int columns = columns();
        double cardWidth = cardWidth(columns, getWidth());
        double y = getInsets().getTop();
        for (int first = 0; first < cards.size(); first += columns) {
            double height = rowHeight(cards, first, columns, getWidth());
            for (int i = first; i < Math.min(first + columns, cards.size()); i++) {
                double x = getInsets().getLeft() + (i - first) * (cardWidth + gap());
                cards.get(i).resizeRelocate(snapPositionX(x), y, cardWidth, height);
            }
            y += height + gap();
        }
    }

    private double rowHeight(List<Node> cards, int first, int columns, double width) {
        double cardWidth = cardWidth(columns, width);
        double height = 0;
        for (int i = first; i < Math.min(first + columns, cards.size()); i++) {
            height = Math.max(height, cards.get(i).prefHeight(cardWidth));
        }
        return snapSizeY(height);
    }

    private int columns(double width) {
        double gap = gap();
        return Math.max(1, (int) ((inside(width) + gap) / (wanted() + gap)));
    }

    private double cardWidth(int columns, double width) {
        return Math.max(1, Math.floor((inside(width) - gap() * (columns - 1)) / columns));
    }

    private double inside(double width) {
        return width - getInsets().getLeft() - getInsets().getRight();
    }

    private double gap() {
        return Math.ceil(wanted() * GAP_OF_WIDTH);
    }

    private double wanted() {
        List<Node> cards = getManagedChildren();
        return cards.isEmpty() ? 1 : Math.max(1, cards.getFirst().prefWidth(-1));
    }
}
