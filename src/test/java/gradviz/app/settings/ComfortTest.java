package gradviz.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.drawing.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComfortTest {
    private static final Choices ODD =
            new Choices(
                    ThemeChoice.PRINT,
                    1.7,
                    MotionChoice.REDUCED,
                    LanguageChoice.KOREAN,
                    Set.of(Switch.CAPTIONS));

    @TempDir Path folder;

    private final BooleanProperty systemIsDark = new SimpleBooleanProperty();
    private final BooleanProperty systemWishesStill = new SimpleBooleanProperty();

    @Test
    void followsTheSystemWhileThatIsChosen() {
        Comfort comfort = comfort();
        List<Theme> worn = new ArrayList<>();
        comfort.themeProperty().subscribe(theme -> worn.add(theme));

        systemIsDark.set(true);
        comfort.choose(comfort.choices().with(ThemeChoice.PROJECTOR));
        systemIsDark.set(false);
        comfort.choose(comfort.choices().with(ThemeChoice.SYSTEM));

        assertThat(worn).containsExactly(Theme.LIGHT, Theme.DARK, Theme.PROJECTOR, Theme.LIGHT);
    }

    @Test
    void wearsEveryThemeThatCanBeChosen() {
        Comfort comfort = comfort();
        for (ThemeChoice choice : ThemeChoice.values()) {
            comfort.choose(comfort.choices().with(choice));
            String wanted =
                    choice == ThemeChoice.SYSTEM ? "light" : choice.name().toLowerCase(Locale.ROOT);
            assertThat(comfort.theme().name()).isEqualTo(wanted);
        }
    }

    @Test
    void reducesMotionAsChosenOrAsTheSystemWishes() {
        Comfort comfort = comfort();
        assertThat(comfort.reducedMotionProperty().get()).isFalse();

        systemWishesStill.set(true);
        assertThat(comfort.reducedMotionProperty().get()).isTrue();

        comfort.choose(comfort.choices().with(MotionChoice.FULL));
        assertThat(comfort.reducedMotionProperty().get()).isFalse();

        systemWishesStill.set(false);
        comfort.choose(comfort.choices().with(MotionChoice.REDUCED));
        assertThat(comfort.reducedMotionProperty().get()).isTrue();
    }

    @Test
    void remembersEveryChoiceFromStartToStart() {
        comfort().choose(ODD);

        Comfort next = comfort();

        assertThat(next.choices()).isEqualTo(ODD);
        assertThat(next.language()).isEqualTo(Locale.KOREAN);
        assertThat(next.isOn(Switch.CAPTIONS)).isTrue();
        assertThat(next.theme()).isEqualTo(Theme.PRINT);
    }

    @Test
    void cancelTakesBackWhatWasTriedAndAResetToo() {
        Comfort comfort = comfort();
        comfort.choose(ODD);
        Trial trial = new Trial(comfort);

        comfort.choose(ODD.with(ThemeChoice.DARK).withTextScale(2));
        trial.reset();
        assertThat(comfort.choices()).isEqualTo(Choices.DEFAULT);
        trial.cancel();

        assertThat(comfort.choices()).isEqualTo(ODD);
        assertThat(comfort().choices()).isEqualTo(ODD);
    }

    @Test
    void aResetIsRemembered() {
        Comfort comfort = comfort();
        comfort.choose(ODD);
        new Trial(comfort).reset();

        assertThat(comfort().choices()).isEqualTo(Choices.DEFAULT);
        assertThat(new Settings(folder).language()).isEqualTo(Locale.getDefault());
    }

    @Test
    void takesWordsThatMeanNothingForNoChoice() throws IOException {
        Files.writeString(
                folder.resolve("window.properties"), "theme=pink\nmotion=\ncaptions=perhaps\n");

        assertThat(comfort().choices()).isEqualTo(Choices.DEFAULT);
    }

    @Test
    void keepsTextBetween80And250Percent() {
        assertThat(Choices.DEFAULT.withTextScale(9).textScale()).isEqualTo(2.5);
        assertThat(Choices.DEFAULT.withTextScale(0.1).textScale()).isEqualTo(0.8);
    }

    private Comfort comfort() {
        return new Comfort(new Settings(folder), systemIsDark, systemWishesStill);
    }
}
