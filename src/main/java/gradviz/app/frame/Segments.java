package gradviz.app.frame;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A few choices side by side, one of them taken.
///
/// @param <T> what is chosen
public final class Segments<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final List<T> choices;
    private final Consumer<T> chosen;

    /// @param choices in their order
    /// @param chosen called when the user takes another
    public Segments(List<T> choices, Consumer<T> chosen) {
        this.choices = choices;
        this.chosen = chosen;
        getStyleClass().add("segments");
    }

    /// Adds the button of the next choice.
    ///
    /// @param spoken what a screen reader says: the choice and what it is a choice of
    public Segments<T> named(String text, String spoken) {
        T choice = choices.get(getChildren().size());
        ToggleButton button = new ToggleButton(text);
        button.setAccessibleText(spoken);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(
                _ -> {
                    // A second press on the one that is taken must not untake it.
                    boolean other = button.isSelected();
                    button.setSelected(true);
                    if (other) {
                        chosen.accept(choice);
                    }
                });
        getChildren().add(button);
        return this;
    }

    /// Shows which one is taken, without telling anybody.
    public void show(T choice) {
        int index = choices.indexOf(choice);
        group.selectToggle(index < 0 ? null : group.getToggles().get(index));
    }
}
