package gradviz.app.panel;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.words.History;
import gradviz.text.Messages;
import java.util.List;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The gradient of the selected variable over the steps; where there is none, the line has a gap.
public final class HistoryView extends VBox {
    private final Show show;
    private final Messages messages;
    private final Label title = new Label();
    private final Label gaps = new Label();
    private final NumberAxis steps = new NumberAxis();
    private final NumberAxis values = new NumberAxis();
    private final LineChart<Number, Number> chart = new LineChart<>(steps, values);

    public HistoryView(Show show, Messages messages) {
        this.show = show;
        this.messages = messages;
        setId("history");
        getStyleClass().add("history");
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        gaps.getStyleClass().add("soft");
        gaps.setWrapText(true);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setCreateSymbols(false);
        chart.setAxisSortingPolicy(LineChart.SortingPolicy.NONE);
        steps.setAutoRanging(false);
        steps.setMinorTickVisible(false);
        values.setMinorTickVisible(false);
        values.setAutoRanging(false);
        chart.setMinHeight(120);
        chart.setPrefHeight(170);
        getChildren().addAll(title, chart, gaps);
        show.positionProperty().subscribe(_ -> tell());
        show.selectedProperty().subscribe(_ -> tell());
    }

    private void tell() {
        Position position = show.position();
        int variable = show.selected();
        boolean known =
                position != null
                        && variable >= 0
                        && variable < position.storyboard().graph().variables().size();
        setVisible(known);
        setManaged(known);
        if (position == null || !known) {
            return;
        }
        Storyboard storyboard = position.storyboard();
        String name = storyboard.facts(variable, position.step()).name();
        List<History.Point> points = storyboard.history(variable).points();
        String key = points.isEmpty() ? "stage.history.array" : "stage.history";
        title.setText(messages.text(key, "name", name));
        chart.setVisible(!points.isEmpty());
        chart.setManaged(!points.isEmpty());
        draw(points, position.step(), storyboard.last());
    }

    private void draw(List<History.Point> points, int step, int last) {
        steps.setLowerBound(0);
        steps.setUpperBound(Math.max(1, last));
        steps.setTickUnit(Math.max(1, Math.ceil(last / 4.0)));
        range(points);
        chart.getData().clear();
        XYChart.Series<Number, Number> stretch = null;
        History.Point before = null;
        for (History.Point point : points) {
            if (point.step() > step || point.gap() != History.Gap.NONE) {
                stretch = null;
            } else {
                if (stretch == null) {
                    stretch = new XYChart.Series<>();
                    chart.getData().add(stretch);
                } else if (before != null && before.value() != point.value()) {
                    add(stretch, point.step(), before.value());
                }
                add(stretch, point.step(), point.value());
            }
            before = point;
        }
        gaps.setText(gapWords(points, step));
    }

    /// The range of the whole run, so that the curve does not jump from step to step.
    private void range(List<History.Point> points) {
        List<Double> all =
                points.stream()
                        .filter(point -> point.gap() == History.Gap.NONE)
                        .map(History.Point::value)
                        .filter(Double::isFinite)
                        .toList();
        double least = all.stream().mapToDouble(v -> v).min().orElse(0);
        double most = all.stream().mapToDouble(v -> v).max().orElse(1);
        double unit = roundUnit(Math.max(most - least, Math.abs(most) * 0.1) / 3);
        values.setTickUnit(unit);
        values.setLowerBound(Math.floor(least / unit) * unit - unit);
        values.setUpperBound(Math.ceil(most / unit) * unit + unit);
    }

    /// {@return 1, 2 or 5 times a power of ten, not below the size}
    static double roundUnit(double size) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(size, 1e-12))));
        for (double times : new double[] {1, 2, 5}) {
            if (times * power >= size) {
                return times * power;
            }
        }
        return 10 * power;
    }

    private static void add(XYChart.Series<Number, Number> stretch, int step, double value) {
        stretch.getData().add(new XYChart.Data<>(step, value));
    }

    private String gapWords(List<History.Point> points, int step) {
        History.Gap now =
                points.stream()
                        .filter(point -> point.step() == step)
                        .map(History.Point::gap)
                        .findFirst()
                        .orElse(History.Gap.NONE);
        return switch (now) {
            case NONE -> "";
            case ABSENT -> messages.text("stage.history.none");
            case CLEARED -> messages.text("stage.history.cleared");
        };
    }
}
