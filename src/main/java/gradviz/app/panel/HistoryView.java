package gradviz.app.panel;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.drawing.Theme;
import gradviz.graph.VariableNode;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.words.History;
import gradviz.text.Face;
import gradviz.text.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The selected variable's gradient over the steps; where there is none is a gap, not 0.
public final class HistoryView extends Panel {
    private final Show show;
    private final Messages messages;
    private final Chart chart;
    private final Lettering hint = new Lettering("quiet");
    private @Nullable Storyboard storyboard;
    private int variable = Show.NOTHING;
    private History history = new History(List.of());

    public HistoryView(Show show, Messages messages, Theme theme) {
        super("history");
        this.show = show;
        this.messages = messages;
        chart = new Chart(theme);
        chart.managedProperty().bind(chart.visibleProperty());
        hint.managedProperty().bind(hint.visibleProperty());
        getChildren().addAll(chart, hint);
        managedProperty().bind(visibleProperty());
        follow(show);
        show.selectedProperty().subscribe(_ -> tell(show.position()));
    }

    @Override
    void tell(@Nullable Position position) {
        setVisible(position != null && show.selected() != Show.NOTHING);
        if (position == null || show.selected() == Show.NOTHING) {
            return;
        }
        read(position.storyboard());
        VariableNode node = position.storyboard().graph().variable(variable);
        String name = node.labels().getLast().text();
        title(messages.text("stage.history", "name", name));
        chart.setVisible(node.data().isScalar());
        hint.setVisible(!node.data().isScalar());
        hint.show(Face.SANS, messages.text("stage.history.array", "name", name));
        int last = position.storyboard().last();
        Levels levels = Levels.of(history, position.step());
        chart.show(new CurvePlot(levels, position.step(), last, messages));
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
