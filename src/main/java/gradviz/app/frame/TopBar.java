package gradviz.app.frame;

import gradviz.app.session.Session;
import gradviz.app.show.WhileShown;
import gradviz.text.Messages;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar at the top: what is open, the rule, and what can be done to the whole of it.
///
/// Where there is no room, parts leave it in turn; all they do is in the last menu too.
public final class TopBar extends HBox {
    private final Messages messages;
    private final RuleBar rules;
    private final MenuButton document;
    private final Label word = new Label("gradviz");
    private final Button again;
    private final Button clear;
    private final Button export;
    private final Button compare;
    private final ToggleButton predict;
    private final Button present;

    public TopBar(
            Session session,
            Wishes wishes,
            Messages messages,
            DocumentMenu documents,
            ObservableValue<Boolean> predicting) {
        this.messages = messages;
        rules = new RuleBar(session, messages);
        document = documents.button();
        getStyleClass().add("top-bar");
        word.getStyleClass().add("word-mark");
        word.setMinWidth(USE_PREF_SIZE);
        clear = button("clear", Command.CLEAR_ALL, wishes);
        again = button("again", Command.AGAIN, wishes);
        compare = button("compare", Command.COMPARE, wishes);
        predict = predict(wishes, predicting);
        present = button("present", Command.PROJECT, wishes);
        export = button("export", Command.EXPORT, wishes);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons =
                new HBox(clear, again, predict, compare, present, export, documents.moreButton());
        buttons.getStyleClass().add("top-buttons");
        getChildren().addAll(word, document, rules, gap, buttons);
    }

    private ToggleButton predict(Wishes wishes, ObservableValue<Boolean> predicting) {
        ToggleButton toggle = new ToggleButton(messages.text("button.predict"));
        toggle.setId("predict");
        toggle.getStyleClass().add("switch");
        String tip = Keys.tip(messages, "tip.predict", Command.PREDICT);
        toggle.setTooltip(new Tooltip(tip));
        toggle.setAccessibleHelp(tip);
        toggle.setOnAction(_ -> wishes.perform(Command.PREDICT));
        toggle.setMinWidth(USE_PREF_SIZE);
        WhileShown.tell(toggle, predicting, toggle::setSelected);
        return toggle;
    }

    private Button button(String key, Command command, Wishes wishes) {
        Button button = new Button(messages.text("button." + key));
        button.setId(key);
        String tip = Keys.tip(messages, "tip." + key, command);
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleHelp(tip);
        button.setOnAction(_ -> wishes.perform(command));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        List<Node> leaving = List.of(again, export, predict, compare, present, clear, word);
        leaving.forEach(node -> present(node, true));
        rules.setNarrow(false);
        double room = getWidth();
        if (needed() > room) {
            rules.setNarrow(true);
        }
        for (Node node : leaving) {
            if (needed() > room) {
                present(node, false);
            }
        }
        super.layoutChildren();
    }

    private double needed() {
        double widest = document.prefWidth(-1) - document.minWidth(-1);
        return prefWidth(-1) - widest;
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
