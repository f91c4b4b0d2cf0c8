package gradviz.app.panel;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.app.tensor.TablePane;
import gradviz.run.Verdict;
import gradviz.storyboard.words.Facts;
import gradviz.text.Face;
import gradviz.text.Messages;
import gradviz.trace.Life;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What is known of the selected variable, and whether its gradient is right.
public final class InspectorView extends VBox {
    private final Show show;
    private final Messages messages;
    private final HBox name = new HBox();
    private final VBox rows = new VBox();
    private final VBox verdict = new VBox();
    private final TablePane table;
    private final FactFinder finder = new FactFinder();

    public InspectorView(Show show, Messages messages) {
        this.show = show;
        this.messages = messages;
        setId("inspector");
        getStyleClass().add("inspector");
        Label title = new Label(messages.text("stage.selected"));
        title.getStyleClass().add("panel-title");
        name.getStyleClass().add("inspector-name");
        rows.getStyleClass().add("inspector-rows");
        verdict.setId("verdict");
        verdict.getStyleClass().add("verdict");
        verdict.managedProperty().bind(verdict.visibleProperty());
        this.table = new TablePane(show, messages);
        getChildren().addAll(title, name, rows, verdict, table);
        WhileShown.tell(this, show.positionProperty(), _ -> tell());
        WhileShown.tell(this, show.selectedProperty(), _ -> tell());
        WhileShown.tell(this, show.keptBackProperty(), _ -> tell());
    }

    /// {@return the table of the selected variable's array}
    public TablePane table() {
        return table;
    }

    private void tell() {
        Position position = show.position();
        int variable = show.selected();
        boolean known =
                position != null
                        && variable >= 0
                        && variable < position.storyboard().graph().variables().size()
                        && position.storyboard().shown(variable, position.step());
        if (position == null || !known) {
            finder.forget();
            Lettering hint =
                    Lettering.of("soft-text", Face.SANS, messages.text("stage.unselected"));
            name.getChildren().setAll(hint);
            rows.getChildren().clear();
            verdict.setVisible(false);
        } else if (!finder.find(position, variable, this::tell)) {
            show(new Look("pending", Icon.WAIT), messages.text("stage.checking"));
        }
    }

    private void tell(Facts facts) {
        String kind = facts.named() ? "stage.variable" : "stage.expression";
        name.getChildren()
                .setAll(
                        Lettering.of("inspector-title", Face.MONO_BOLD, facts.name()),
                        Lettering.of("soft-text", Face.SANS, messages.text(kind)));
        rows.getChildren().clear();
        boolean array = !facts.values().shape().equals("()");
        if (!array) {
            row("stage.data", facts.values().data());
        }
        if (!array || facts.values().life() == Life.NONE || facts.values().life() == Life.CLEARED) {
            row("stage.grad", facts.values().grad());
        }
        row("stage.life", facts.values().lifeWord());
        row("stage.shape", facts.values().shape());
        row("stage.creator", facts.place().creator());
        row("stage.used-by", facts.place().usedBy());
        verdict(facts);
    }

    private void row(String key, String text) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("soft");
        label.setMinWidth(USE_PREF_SIZE);
        rows.getChildren().add(new FactRow(label, Lettering.of("fact", Face.MONO, text)));
    }

    private void verdict(Facts facts) {
        Look look =
                switch (facts.verdict()) {
                    case Verdict.Right _ -> new Look("right", Icon.CHECK);
                    case Verdict.Leftover _ -> new Look("leftover", Icon.LEFT_OVER);
                    case Verdict.Wrong _ -> new Look("wrong", Icon.CROSS);
                    case Verdict.Pending _ -> new Look("pending", Icon.WAIT);
                    case Verdict.Unknown _ -> new Look("unknown", Icon.WAIT);
                };
        if (show.keepsBackGradientOf(show.selected())) {
            show(new Look("pending", Icon.WAIT), messages.text("predict.hidden"));
        } else {
            show(look, facts.verdictText());
        }
    }

    private void show(Look look, String reason) {
        for (String state : new String[] {"right", "leftover", "wrong", "pending", "unknown"}) {
            PseudoClass style = PseudoClass.getPseudoClass(state);
            verdict.pseudoClassStateChanged(style, state.equals(look.state));
        }
        String word = messages.text("stage." + look.state);
        HBox head =
                new HBox(
                        new Icon(look.icon, 0.9, 0.8),
                        Lettering.of("verdict-word", Face.SANS_BOLD, word));
        head.getStyleClass().add("verdict-head");
        verdict.getChildren().setAll(head, Lettering.of("verdict-text", Face.SANS, reason));
        verdict.setAccessibleText(messages.text("stage.verdict", "word", word, "reason", reason));
        verdict.setVisible(true);
    }

    private record Look(String state, String icon) {}
}
