package gradviz.app.comfort;

import gradviz.app.settings.Choices;
import gradviz.app.settings.Comfort;
import gradviz.app.settings.LanguageChoice;
import gradviz.app.settings.MotionChoice;
import gradviz.app.settings.Switch;
import gradviz.app.settings.ThemeChoice;
import gradviz.text.Messages;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/// A row for each setting: what it is, and a control that shows and chooses it.
final class SettingsForm extends GridPane {
    private static final double PERCENT = 100;

    private final Comfort comfort;
    private final Messages messages;
    private final ObjectProperty<Choices> choices = new SimpleObjectProperty<>(this, "choices");

    SettingsForm(Comfort comfort, Messages messages) {
        this.comfort = comfort;
        this.messages = messages;
        choices.bind(comfort.choicesProperty());
        getStyleClass().add("settings-form");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints controls = new ColumnConstraints();
        controls.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, controls);
        choice("theme", ThemeChoice.values(), Choices::theme, Choices::with);
        textSize();
        choice("motion", MotionChoice.values(), Choices::motion, Choices::with);
        choice("language", LanguageChoice.values(), Choices::language, Choices::with);
        for (Switch each : Switch.values()) {
            box(each);
        }
    }

    /// What a control's value makes of the choices.
    private interface Change<T> {
        Choices on(Choices choices, T value);
    }

    private <E extends Enum<E>> void choice(
            String key, E[] values, Function<Choices, E> current, Change<E> change) {
        ComboBox<E> combo = new ComboBox<>();
        combo.getItems().setAll(values);
        combo.setConverter(new Named<>(key));
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setVisibleRowCount(values.length);
        choices.subscribe(now -> combo.setValue(current.apply(now)));
        combo.valueProperty()
                .addListener((_, _, value) -> comfort.choose(change.on(comfort.choices(), value)));
        row(key, combo, combo);
    }

    private void textSize() {
        Slider slider = new Slider(80, 250, 100);
        slider.setMajorTickUnit(10);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(10);
        slider.setSnapToTicks(true);
        Label percent = new Label();
        percent.getStyleClass().add("settings-percent");
        percent.setMinWidth(USE_PREF_SIZE);
        slider.valueProperty()
                .subscribe(value -> percent.setText(percent(Math.round(value.doubleValue()))));
        choices.subscribe(now -> slider.setValue(now.textScale() * PERCENT));
        // While the thumb is dragged nothing may grow, or it would run away from the pointer.
        slider.valueProperty().addListener(_ -> chooseSize(slider));
        slider.valueChangingProperty().addListener(_ -> chooseSize(slider));
        HBox.setHgrow(slider, Priority.ALWAYS);
        HBox both = new HBox(slider, percent);
        both.getStyleClass().add("settings-size");
        row("text", slider, both);
    }

    private void chooseSize(Slider slider) {
        double scale = Math.round(slider.getValue() / 10) * 10 / PERCENT;
        boolean shown = Math.abs(slider.getValue() / PERCENT - comfort.textScale()) < 1e-6;
        if (!slider.isValueChanging() && !shown) {
            comfort.choose(comfort.choices().withTextScale(scale));
        }
    }

    private String percent(long number) {
        return messages.text("settings.percent", "n", number);
    }

    private void box(Switch which) {
        CheckBox box = new CheckBox(messages.text("settings." + which.key()));
        box.setId("settings-" + which.key());
        box.setMnemonicParsing(true);
        box.setWrapText(true);
        choices.subscribe(now -> box.setSelected(now.on().contains(which)));
        box.selectedProperty()
                .addListener((_, _, on) -> comfort.choose(comfort.choices().with(which, on)));
        add(box, 1, getRowCount());
    }

    private void row(String key, Control control, Node shown) {
        Label name = new Label(messages.text("settings." + key));
        name.setMnemonicParsing(true);
        name.setLabelFor(control);
        control.setId("settings-" + key);
        control.setAccessibleText(messages.text("settings." + key).replace("_", ""));
        addRow(getRowCount(), name, shown);
    }

    /// Names a choice by its message.
    private final class Named<E extends Enum<E>> extends StringConverter<E> {
        private final String key;

        Named(String key) {
            this.key = key;
        }

        @Override
        public String toString(E value) {
            return messages.text("settings." + key + "." + value.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public E fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }
}
