package gradviz.app.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Rows of a word and a thing: beside each other, or each thing beneath its word where one of them
/// has no room otherwise.
final class PairedRows extends Region {
    private static final double ACROSS = 1.2;
    private static final double DOWN = 0.65;
    private static final double BENEATH = 0.3;
    private static final double LINES = 2.5;

    private record Row(Label word, Region thing, boolean whole) {}

    private final List<Row> rows = new ArrayList<>();

    PairedRows() {
        getStyleClass().add("paired-rows");
    }

    void clear() {
        rows.clear();
        getChildren().clear();
    }

    /// @param word may be empty
    /// @param whole whether the thing should stand on one line
    void add(Label word, Region thing, boolean whole) {
        rows.add(new Row(word, thing, whole));
        getChildren().addAll(word, thing);
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
        return words() + rows.stream().mapToDouble(row -> row.thing.prefWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? computePrefWidth(-1) : width;
        double down = 0;
        for (Row row : rows) {
            down += height(row, wide, isBeside(wide)) + em() * DOWN;
        }
        return Math.max(0, down - em() * DOWN);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean beside = isBeside(width);
        double y = 0;
        for (Row row : rows) {
            double high = height(row, width, beside);
            double head = head(row);
            if (beside) {
                double left = words();
                place(row.word, 0, y, left, high);
                place(row.thing, left, y, width - left, high);
            } else {
                place(row.word, 0, y, width, head);
                place(row.thing, 0, y + head, width, high - head);
            }
            y += high + em() * DOWN;
        }
    }

    private double height(Row row, double width, boolean beside) {
        if (beside) {
            double room = Math.max(1, width - words());
            return Math.max(row.word.prefHeight(-1), row.thing.prefHeight(room));
        }
        return head(row) + row.thing.prefHeight(Math.max(1, width));
    }

    /// How high the word stands above its thing.
    private double head(Row row) {
        boolean none = row.word.getText().isEmpty();
        return none ? 0 : row.word.prefHeight(-1) + em() * BENEATH;
    }

    private boolean isBeside(double width) {
        double room = Math.max(1, width - words() + 0.5);
        return rows.stream().allMatch(row -> fits(row, room));
    }

    /// A thing that may break does so once.
    private static boolean fits(Row row, double room) {
        return row.whole
                ? row.thing.prefWidth(-1) <= room
                : row.thing.prefHeight(room) < LINES * row.thing.prefHeight(-1);
    }

    /// How wide the words are, with the space after them.
    private double words() {
        double widest = rows.stream().mapToDouble(row -> row.word.prefWidth(-1)).max().orElse(0);
        return Math.ceil(widest + em() * ACROSS);
    }

    private double em() {
        return rows.isEmpty() ? 0 : rows.getFirst().word.getFont().getSize();
    }

    private void place(Node node, double x, double y, double width, double height) {
        layoutInArea(node, x, y, width, height, 0, HPos.LEFT, VPos.CENTER);
    }
}
