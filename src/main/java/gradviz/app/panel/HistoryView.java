package gradviz.app.panel;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.drawing.Theme;
import gradviz.graph.VariableNode;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.words.History;
import gradviz.text.Messages;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The selected variable's gradient over the steps; where there is none is a gap, not 0.
public final class HistoryView extends VBox {
    private final Show show;
    private final Messages messages;
    private final Label title = new Label();
    private final Chart chart;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme");
    private @Nullable Storyboard storyboard;
    private int variable = Show.NOTHING;
    private History history = new History(List.of());

    /// @param theme is followed as long as the view lives
    public HistoryView(Show show, Messages messages, ObservableValue<Theme> theme) {
        this.show = show;
        this.messages = messages;
        setId("history");
        getStyleClass().add("history");
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        chart = new Chart(theme.getValue());
        this.theme.bind(theme);
        this.theme.subscribe(chart::setTheme);
        chart.managedProperty().bind(chart.visibleProperty());
        managedProperty().bind(visibleProperty());
        getChildren().addAll(title, chart);
        WhileShown.tell(this, show.positionProperty(), _ -> tell());
        WhileShown.tell(this, show.selectedProperty(), _ -> tell());
        WhileShown.tell(this, show.keptBackProperty(), _ -> tell());
    }

    private void tell() {
        Position position = show.position();
        boolean known =
                position != null
                        && show.selected() != Show.NOTHING
                        && show.selected() < position.storyboard().graph().variables().size()
                        && position.storyboard().shown(show.selected(), position.step());
        setVisible(known);
        if (position == null || !known) {
            return;
        }
        read(position.storyboard());
        VariableNode node = position.storyboard().graph().variable(variable);
        String name = node.labels().getLast().text();
        boolean scalar = node.data().isScalar();
        title.setText(
                messages.text(scalar ? "stage.history" : "stage.history.array", "name", name));
        chart.setVisible(scalar);
        int last = position.storyboard().last();
        Levels levels = Levels.of(history, position.step());
        boolean secret = show.keepsBackGradientOf(variable);
        chart.show(new CurvePlot(levels, position.step(), last, secret, messages));
        chart.setAccessibleText(text(name, position.step()));
    }

    private void read(Storyboard current) {
        if (current != storyboard || show.selected() != variable) {
            storyboard = current;
            variable = show.selected();
            history = current.history(variable);
        }
    }

    private String text(String name, int step) {
        String value =
                history.points().stream()
                        .filter(point -> point.step() == step)
                        .findFirst()
                        .map(this::text)
                        .orElse(messages.text("stage.history.none"));
        return messages.text("stage.history.text", "name", name, "step", step, "value", value);
    }

    private String text(History.Point point) {
        return switch (point.gap()) {
            case NONE -> Double.toString(point.value());
            case ABSENT -> messages.text("stage.history.none");
            case CLEARED -> messages.text("stage.history.cleared");
        };
    }
}
