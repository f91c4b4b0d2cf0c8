package gradviz.app.compare;

import gradviz.app.frame.Command;
import gradviz.app.frame.Wishes;
import gradviz.run.pair.Pair;
import gradviz.text.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar at the top: which listing is compared, in which pair, and the way out.
final class PairTop extends HBox {
    private final Messages messages;
    private final MenuButton pairs = new MenuButton();

    /// @param title of the listing
    PairTop(CompareModel model, String title, Wishes wishes, Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("top-bar", "pair-top");
        Label word = new Label("gradviz");
        word.getStyleClass().add("word-mark");
        word.setMinWidth(USE_PREF_SIZE);
        Label what = new Label(messages.text("compare.heading", "title", title));
        what.setId("compare-title");
        what.getStyleClass().addAll("soft", "pair-title");
        what.setMinWidth(0);
        what.setTooltip(new Tooltip(what.getText()));
        pairs.setId("compare-pair");
        pairs.setMinWidth(USE_PREF_SIZE);
        pairs.setTooltip(new Tooltip(messages.text("compare.pair.tip")));
        ToggleGroup group = new ToggleGroup();
        for (Pair pair : Pair.values()) {
            RadioMenuItem item = new RadioMenuItem(name(pair, messages));
            item.setToggleGroup(group);
            item.setOnAction(_ -> model.choose(pair));
            pairs.getItems().add(item);
        }
        model.pairProperty()
                .subscribe(
                        pair -> {
                            pairs.setText(name(pair, messages));
                            pairs.setAccessibleText(
                                    messages.text("compare.pair", "pair", name(pair, messages)));
                            int place = List.of(Pair.values()).indexOf(pair);
                            group.selectToggle(group.getToggles().get(place));
                        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons =
                new HBox(
                        button("export", "button.export", "tip.export", wishes, Command.EXPORT),
                        button(
                                "close",
                                "compare.close",
                                "compare.close.tip",
                                wishes,
                                Command.LEAVE));
        buttons.getStyleClass().add("top-buttons");
        buttons.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(word, what, gap, pairs, buttons);
    }

    /// {@return what a pair is called}
    static String name(Pair pair, Messages messages) {
        return messages.text(
                "compare.pair.name",
                "left",
                messages.text("compare.side." + pair.left()),
                "right",
                messages.text("compare.side." + pair.right()));
    }

    private Button button(String id, String key, String tip, Wishes wishes, Command command) {
        Button button = new Button(messages.text(key));
        button.setId("compare-" + id);
        button.setTooltip(new Tooltip(messages.text(tip)));
        button.setOnAction(_ -> wishes.perform(command));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
