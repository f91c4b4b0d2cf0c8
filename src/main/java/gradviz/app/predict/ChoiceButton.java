package gradviz.app.predict;

import gradviz.app.panel.Icon;
import gradviz.app.panel.Lettering;
import gradviz.text.Face;
import gradviz.text.Messages;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One choice of a question: its letter, what it says, and a sign with a word once it is marked.
final class ChoiceButton extends Button {
    /// What a choice turned out to be.
    enum Sign {
        RIGHT(Icon.CHECK),
        WRONG(Icon.CROSS),
        TAKEN(Icon.WAIT);

        private final String icon;

        Sign(String icon) {
            this.icon = icon;
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Messages messages;
    private final String letter;
    private final String choice;
    private final boolean brief;
    private final HBox row = new HBox();
    private final HBox sign = new HBox();

    /// @param brief whether its sign has no word, and its place is kept, so that it keeps its width
    ChoiceButton(int index, String choice, boolean brief, Messages messages) {
        this.messages = messages;
        this.brief = brief;
        this.letter = letter(index);
        this.choice = choice;
        setId("choice-" + letter);
        getStyleClass().setAll("choice");
        Label name = new Label(letter);
        name.getStyleClass().add("choice-letter");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Lettering text = Lettering.of("choice-text", Face.MONO_BOLD, choice);
        HBox.setHgrow(text, Priority.ALWAYS);
        sign.getStyleClass().add("choice-sign");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        if (!brief) {
            sign.managedProperty().bind(sign.visibleProperty());
        }
        row.getChildren().addAll(name, text, sign);
        row.getStyleClass().add("choice-row");
        row.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(row);
        setMaxWidth(Double.MAX_VALUE);
        setMnemonicParsing(false);
        String key = Integer.toString(index + 1);
        setTooltip(new Tooltip(messages.text("predict.choice.tip", "letter", letter, "key", key)));
        managedProperty().bind(visibleProperty());
        mark(null);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// A button would ask how high its content is without saying how wide.
    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + row.prefHeight(inside) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        row.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, height);
    }

    /// {@return the letter of a choice: A for the first}
    static String letter(int index) {
        return Character.toString('A' + index);
    }

    /// Shows what the choice turned out to be, or nothing.
    void mark(@Nullable Sign shown) {
        for (Sign each : Sign.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(each.key()), each == shown);
        }
        sign.setVisible(shown != null);
        sign.getChildren().setAll(new Icon(shown == null ? Icon.CHECK : shown.icon, 0.9, 0.8));
        if (shown != null && !brief) {
            Label word = new Label(messages.text("predict.mark." + shown.key()));
            word.setMinWidth(Region.USE_PREF_SIZE);
            sign.getChildren().add(word);
        }
        String key = shown == null ? "predict.choice" : "predict.choice." + shown.key();
        setAccessibleText(messages.text(key, "letter", letter, "choice", choice));
    }
}
