package gradviz.app.frame;

import gradviz.app.session.RuleView;
import gradviz.app.session.Session;
import gradviz.app.show.WhileShown;
import gradviz.engine.BackwardRule.Accumulate;
import gradviz.engine.BackwardRule.Order;
import gradviz.engine.BackwardRule.Retain;
import gradviz.text.Messages;
import gradviz.trace.Rule;
import java.util.List;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// The switches of the backward rule.
///
/// How gradients are put together always shows; order and retain sit in a small menu unless the
/// head comment names them.
final class RuleBar extends HBox {
    private final Session session;
    private final Messages messages;
    private final Segments<Accumulate> accumulate;
    private final Segments<Order> order;
    private final Segments<Retain> retain;
    private final HBox orderPart;
    private final HBox retainPart;
    private final MenuButton more = new MenuButton();
    private boolean narrow;

    RuleBar(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
        accumulate = segments("rule.label", Accumulate.values());
        order = segments("rule.order", Order.values());
        retain = segments("rule.retain", Retain.values());
        orderPart = part("rule.order", order);
        retainPart = part("rule.retain", retain);
        getStyleClass().add("rule-bar");
        more.setText(messages.text("rule.more"));
        more.setId("rule-more");
        more.setAccessibleText(messages.text("rule.more"));
        more.getStyleClass().add("rule-menu");
        more.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(part("rule.label", accumulate), orderPart, retainPart, more);
        WhileShown.tell(this, session.ruleProperty(), _ -> show());
    }

    /// Says whether there is room for no more than the first switch.
    void setNarrow(boolean newNarrow) {
        if (narrow != newNarrow) {
            narrow = newNarrow;
            show();
        }
    }

    private <E extends Enum<E>> Segments<E> segments(String key, E[] values) {
        Segments<E> segments = new Segments<>(List.of(values), session::choose);
        for (E value : values) {
            String choice = messages.text("rule." + Rule.nameOf(value));
            String label = messages.text(key);
            String spoken = messages.text("rule.choice", "label", label, "choice", choice);
            segments.named(choice, spoken);
        }
        return segments;
    }

    private HBox part(String key, Segments<?> segments) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("soft");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(segments);
        HBox part = new HBox(label, segments);
        part.getStyleClass().add("rule-part");
        part.setMinWidth(USE_PREF_SIZE);
        return part;
    }

    private void show() {
        RuleView view = session.ruleProperty().get();
        accumulate.show(view.rule().accumulate());
        order.show(view.rule().order());
        retain.show(view.rule().retain());
        boolean orderShown = view.namesOrder() && !narrow;
        boolean retainShown = view.namesRetain() && !narrow;
        present(orderPart, orderShown);
        present(retainPart, retainShown);
        present(more, !orderShown || !retainShown);
        more.getItems().clear();
        if (!orderShown) {
            addChoices("rule.order-menu", Order.values(), view.rule().order());
        }
        if (!retainShown) {
            addChoices("rule.retain-menu", Retain.values(), view.rule().retain());
        }
    }

    private static void present(javafx.scene.Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private <E extends Enum<E>> void addChoices(String title, E[] values, E current) {
        if (!more.getItems().isEmpty()) {
            more.getItems().add(new SeparatorMenuItem());
        }
        Label heading = new Label(messages.text(title));
        heading.getStyleClass().add("soft");
        MenuItem head = new CustomMenuItem(heading, false);
        head.setDisable(true);
        more.getItems().add(head);
        ToggleGroup group = new ToggleGroup();
        for (E value : values) {
            RadioMenuItem item = new RadioMenuItem(messages.text("rule." + Rule.nameOf(value)));
            item.setToggleGroup(group);
            item.setSelected(value == current);
            item.setOnAction(_ -> session.choose(value));
            more.getItems().add(item);
        }
    }
}
