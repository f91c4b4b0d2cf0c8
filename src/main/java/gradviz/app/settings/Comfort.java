package gradviz.app.settings;

import gradviz.drawing.Theme;
import gradviz.storyboard.Setting;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/// What the user has chosen, remembered from start to start, and what follows from it now.
///
/// All windows share one. Theme and motion also follow the system while that is what is chosen.
public final class Comfort {
    private final Settings settings;
    private final ReadOnlyObjectWrapper<Choices> choices;
    private final ObjectBinding<Theme> theme;
    private final BooleanBinding reducedMotion;

    /// @param systemIsDark whether the system shows light text on dark
    /// @param systemWishesStill whether the system wishes reduced motion
    public Comfort(
            Settings settings,
            ObservableBooleanValue systemIsDark,
            ObservableBooleanValue systemWishesStill) {
        this.settings = settings;
        choices = new ReadOnlyObjectWrapper<>(this, "choices", settings.choices());
        theme =
                Bindings.createObjectBinding(
                        () -> choices.get().theme().theme(systemIsDark.get()),
                        choices,
                        systemIsDark);
        reducedMotion =
                Bindings.createBooleanBinding(
                        () -> choices.get().motion().reduced(systemWishesStill.get()),
                        choices,
                        systemWishesStill);
    }

    /// {@return what is chosen}
    public ReadOnlyObjectProperty<Choices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    public Choices choices() {
        return choices.get();
    }

    /// Chooses, and remembers it.
    public void choose(Choices chosen) {
        if (!chosen.equals(choices.get())) {
            settings.remember(chosen);
            choices.set(chosen);
        }
    }

    /// {@return the theme to wear now}
    public ObservableValue<Theme> themeProperty() {
        return theme;
    }

    public Theme theme() {
        return theme.get();
    }

    /// {@return whether states change at once instead of moving}
    public ObservableBooleanValue reducedMotionProperty() {
        return reducedMotion;
    }

    /// {@return the language to speak}
    public Locale language() {
        return choices.get().language().locale();
    }

    /// {@return how much larger than designed text is shown}
    public double textScale() {
        return choices.get().textScale();
    }

    /// {@return the language and the size in which pictures are made}
    public Setting setting() {
        return new Setting(language(), textScale());
    }

    /// {@return whether a switch is on}
    public boolean isOn(Switch which) {
        return choices.get().on().contains(which);
    }
}
