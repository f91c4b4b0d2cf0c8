package gradviz.app.export;

import gradviz.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Rows of a name and what is chosen; those that make no difference are not shown.
class ChoiceRows extends VBox {
    private final Messages messages;
    private final ObservableValue<Set<Option>> uses;

    ChoiceRows(Messages messages, ObservableValue<Set<Option>> uses) {
        this.messages = messages;
        this.uses = uses;
        getStyleClass().add("export-rows");
    }

    /// Adds a choice of one among several.
    <T> ComboBox<T> combo(
            String key, List<T> values, ObjectProperty<T> chosen, Function<T, String> name) {
        ComboBox<T> combo = new ComboBox<>();
        combo.getItems().setAll(values);
        combo.setConverter(new Named<>(name));
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setVisibleRowCount(Math.min(12, values.size()));
        combo.valueProperty().bindBidirectional(chosen);
        row(key, combo, combo);
        return combo;
    }

    /// Adds a text that is typed, and what may be typed.
    TextField text(String key, StringProperty written) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(written);
        field.setPrefColumnCount(7);
        field.setMinWidth(USE_PREF_SIZE);
        field.setMaxWidth(USE_PREF_SIZE);
        Label hint = new Label(messages.text("export.hint." + key));
        hint.getStyleClass().add("export-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        HBox both = new HBox(field, hint);
        both.getStyleClass().add("export-field");
        row(key, field, both);
        return field;
    }

    /// Adds boxes to be ticked.
    void boxes(String key, CheckBox... boxes) {
        FlowPane flow = new FlowPane(boxes);
        // As many lines as its width needs, not as a width that nobody gave it.
        flow.widthProperty().subscribe(width -> flow.setPrefWrapLength(width.doubleValue()));
        flow.getStyleClass().add("export-boxes");
        row(key, boxes[0], flow);
    }

    CheckBox box(String key, BooleanProperty ticked) {
        CheckBox box = new CheckBox(messages.text("export." + key));
        box.setId("export-" + key);
        box.selectedProperty().bindBidirectional(ticked);
        return box;
    }

    private void row(String key, Control control, Node shown) {
        Label name = new Label(messages.text("export." + key));
        name.getStyleClass().add("export-name");
        name.setWrapText(true);
        name.setLabelFor(control);
        name.setMinHeight(USE_PREF_SIZE);
        if (control.getId() == null) {
            control.setId("export-" + key);
        }
        if (control.getAccessibleText() == null && !(control instanceof CheckBox)) {
            control.setAccessibleText(messages.text("export." + key));
        }
        HBox.setHgrow(shown, Priority.ALWAYS);
        HBox row = new HBox(name, shown);
        row.getStyleClass().add("export-row");
        getChildren().add(row);
    }

    /// Shows the row that was added last only where an option makes a difference.
    void onlyFor(Option option) {
        onlyWhen(getChildren().getLast(), uses.map(set -> set.contains(option)));
    }

    static void onlyWhen(Node node, ObservableValue<Boolean> wanted) {
        node.visibleProperty().bind(wanted);
        node.managedProperty().bind(wanted);
    }

    static String lower(Object value) {
        return value.toString().toLowerCase(Locale.ROOT);
    }

    /// Names a choice.
    private static final class Named<T> extends StringConverter<T> {
        private final Function<T, String> name;

        Named(Function<T, String> name) {
            this.name = name;
        }

        @Override
        public String toString(T value) {
            return value == null ? "" : name.apply(value);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }
}
