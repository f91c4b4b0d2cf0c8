package gradviz.app.panel;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.storyboard.words.Facts;
import gradviz.text.Face;
import gradviz.text.Messages;
import gradviz.trace.Life;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// What is known of the selected variable, and whether its gradient is right.
public final class InspectorView extends Panel {
    private final Show show;
    private final Messages messages;
    private final FactFinder finder = new FactFinder();
    private final Lettering name = new Lettering("inspector-name");
    private final Label kind = new Label();
    private final HBox heading = new HBox(name, kind);
    private final GridPane facts = new GridPane();
    private final Lettering data = value("data");
    private final Lettering grad = value("grad");
    private final Lettering life = value("life");
    private final Lettering shape = value("shape");
    private final Lettering creator = value("creator");
    private final Lettering usedBy = value("used-by");
    private final VerdictCard verdict;
    private final Lettering hint = new Lettering("quiet");

    public InspectorView(Show show, Messages messages) {
        super("inspector");
        this.show = show;
        this.messages = messages;
        verdict = new VerdictCard(messages);
        title(messages.text("stage.selected"));
        name.setId("inspector-name");
        kind.getStyleClass().add("inspector-kind");
        kind.setMinWidth(USE_PREF_SIZE);
        heading.getStyleClass().add("inspector-heading");
        hint.setId("inspector-hint");
        facts.getStyleClass().add("facts");
        row("stage.data", data);
        row("stage.grad", grad);
        row("stage.life", life);
        row("stage.shape", shape);
        row("stage.creator", creator);
        row("stage.used-by", usedBy);
        for (var part : List.of(heading, facts, verdict, hint)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        getChildren().addAll(heading, facts, verdict, hint);
        follow(show);
        show.selectedProperty().subscribe(_ -> tell(show.position()));
    }

    @Override
    void tell(@Nullable Position position) {
        int variable = show.selected();
        if (position == null || variable == Show.NOTHING) {
            hint(messages.text("stage.unselected"));
        } else if (!position.storyboard().shown(variable, position.step())) {
            String label = position.storyboard().graph().variable(variable).labels().getLast().text();
            hint(messages.text("stage.unborn", "name", label));
        } else if (!finder.find(position, variable, this::tell)) {
            verdict.tellChecking();
        }
    }

    private void tell(Facts found) {
        full(true);
        name.show(Face.MONO_BOLD, found.name());
        kind.setText(messages.text(found.named() ? "stage.variable" : "stage.expression"));
        Facts.Values values = found.values();
        data.show(Face.MONO, values.data());
        grad.show(Face.MONO, values.grad());
        life.show(Face.SANS, values.lifeWord());
        life.getStyleClass().setAll("fact-value", style(values.life()));
        shape.show(Face.MONO, values.shape());
        creator.show(Face.MONO, found.place().creator());
        usedBy.show(Face.SANS, found.place().usedBy());
        verdict.tell(found);
    }

    private void hint(String text) {
        full(false);
        hint.show(Face.SANS, text);
    }

    private void full(boolean on) {
        for (var part : List.of(heading, facts, verdict)) {
            part.setVisible(on);
        }
        hint.setVisible(!on);
    }

    private void row(String key, Lettering value) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("fact-name");
        label.setMinWidth(USE_PREF_SIZE);
        GridPane.setHgrow(value, Priority.ALWAYS);
        facts.addRow(facts.getRowCount(), label, value);
    }

    private static Lettering value(String id) {
        Lettering value = new Lettering("fact-value").alignedRight();
        value.setId("inspector-" + id);
        return value;
    }

    private static String style(Life life) {
        return switch (life) {
            case NONE, CLEARED -> "life-none";
            case FRESH, ACCUMULATED -> "life-there";
            case LEFTOVER -> "life-leftover";
        };
    }
}
