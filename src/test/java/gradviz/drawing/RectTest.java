package gradviz.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RectTest {
    private static final Rect RECT = new Rect(10, 20, 30, 40);

    @Test
    void knowsItsSidesAndItsMiddle() {
        assertThat(RECT.right()).isEqualTo(40);
        assertThat(RECT.bottom()).isEqualTo(60);
        assertThat(RECT.centre()).isEqualTo(new Point(25, 40));
        assertThat(Rect.centred(25, 40, 30, 40)).isEqualTo(RECT);
        assertThat(Rect.between(40, 20, 10, 60)).isEqualTo(RECT);
    }

    @Test
    void unionHoldsBoth() {
        assertThat(RECT.union(new Rect(0, 30, 5, 50))).isEqualTo(new Rect(0, 20, 40, 60));
        assertThat(Rect.around(List.of(RECT))).isEqualTo(RECT);
        assertThat(Rect.around(List.of())).isEqualTo(Rect.NONE);
    }

    @Test
    void growsOnEverySideAndShrinksToNothing() {
        assertThat(RECT.grow(5)).isEqualTo(new Rect(5, 15, 40, 50));
        assertThat(RECT.grow(-18)).isEqualTo(new Rect(25, 38, 0, 4));
    }

    @Test
    void sidesBelongToItButTouchingIsNotIntersecting() {
        assertThat(RECT.contains(10, 60)).isTrue();
        assertThat(RECT.contains(9.9, 60)).isFalse();
        assertThat(RECT.intersects(new Rect(39, 59, 5, 5))).isTrue();
        assertThat(RECT.intersects(new Rect(40, 20, 5, 5))).isFalse();
    }

    @Test
    void sidesAreNotNegative() {
        assertThatThrownBy(() -> new Rect(0, 0, -1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rect(0, 0, Double.NaN, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
