package gradviz.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.app.session.HandTimes;
import gradviz.run.pair.Pair;
import gradviz.storyboard.Listings;
import gradviz.storyboard.Setting;
import gradviz.storyboard.compare.Comparison;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CompareModelTest {
    private final HandTimes times = new HandTimes();
    private final CompareModel model = new CompareModel(times, Setting.of(Locale.ENGLISH));

    @Test
    void opensAtTheStepItIsGiven() {
        open(Listings.USED_TWICE, 2);

        assertThat(model.player().step()).isEqualTo(2);
        assertThat(model.player().last()).isEqualTo(9);
        assertThat(shown().pair()).isEqualTo(Pair.OVERWRITE_SUM);
    }

    @Test
    void opensNoLaterThanWhereBothPart() {
        open(Listings.USED_TWICE, 9);

        assertThat(model.player().step()).isEqualTo(7);
        assertThat(shown().first()).isEqualTo(7);
    }

    @Test
    void goesToWhereBothPart() {
        open(Listings.USED_TWICE, 2);

        model.toDifference();

        assertThat(model.player().step()).isEqualTo(7);
    }

    @Test
    void comparesTheSameListingInAnotherPair() {
        open(Listings.COMPUTED_AGAIN, 3);

        model.choose(Pair.CLEARED_NOT_CLEARED);
        times.finishWork();

        assertThat(shown().pair()).isEqualTo(Pair.CLEARED_NOT_CLEARED);
        assertThat(model.player().step()).isEqualTo(3);
    }

    @Test
    void keepsItsStepInAnotherLanguageAndSize() {
        open(Listings.USED_TWICE, 2);
        model.player().end();

        model.setSetting(new Setting(Locale.KOREAN, 2));
        times.finishWork();

        assertThat(model.player().step()).isEqualTo(9);
        assertThat(shown().sentence(9)).contains("갈라졌습니다");
    }

    @Test
    void tellsWhatIsWrongWithTheListing() {
        open("x = Variable(3.0)\ny = add(x, z)", 1);

        assertThat(model.comparison()).isNull();
        assertThat(model.troubleProperty().get()).contains("name 'z' is not defined");
        assertThat(model.player().last()).isZero();
    }

    @Test
    void saysWhenItTakesLongAndCanBeCancelled() {
        open(Listings.USED_TWICE, 4);
        Comparison before = shown();
        model.choose(Pair.SUM_IN_PLACE);

        times.pass(Duration.ofSeconds(1));
        assertThat(model.slowProperty().get()).isTrue();
        model.cancel();
        times.finishWork();

        assertThat(model.slowProperty().get()).isFalse();
        assertThat(model.comparison()).isSameAs(before);
        assertThat(model.pair()).isEqualTo(Pair.OVERWRITE_SUM);
        assertThat(model.troubleProperty().get()).isEqualTo("The comparison was cancelled.");
    }

    @Test
    void takesOnlyTheLastOfSeveralWishes() {
        open(Listings.USED_TWICE, 1);

        model.choose(Pair.STACK_GENERATION);
        model.choose(Pair.SUM_IN_PLACE);
        times.finishWork();

        assertThat(shown().pair()).isEqualTo(Pair.SUM_IN_PLACE);
    }

    @Test
    void showsNothingOnceClosed() {
        model.open(Listings.USED_TWICE, 1);
        model.close();
        times.finishWork();

        assertThat(model.comparison()).isNull();
    }

    private void open(String text, int step) {
        model.open(text, step);
        times.finishWork();
    }

    private Comparison shown() {
        return Objects.requireNonNull(model.comparison());
    }
}
