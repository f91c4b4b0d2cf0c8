package gradviz.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AxesTest {
    private final Tensor cube = Tensor.scalar(1).broadcastTo(2, 3, 4);

    @Test
    void areCountedFromTheEndWhereTheyAreNegative() {
        assertThat(Axes.of("sum", cube, -1, 0, -2)).isEqualTo(new Axes(2, 0, 1));
        assertThat(Axes.of("sum", cube, -3)).isEqualTo(new Axes(0));
        assertThat(Axes.of("sum", cube)).isEqualTo(new Axes());
    }

    @Test
    void mustBeAxesOfTheArray() {
        assertThatThrownBy(() -> Axes.of("sum", cube, 3))
                .isInstanceOf(ShapeException.class)
                .hasMessage("sum: (2, 3, 4) and axis 3");
        assertThatThrownBy(() -> Axes.of("sum", cube, 0, -4))
                .hasMessage("sum: (2, 3, 4) and axis -4");
    }

    @Test
    void mustNotNameOneTwice() {
        assertThatThrownBy(() -> Axes.of("max", cube, 1, -2))
                .isInstanceOf(ShapeException.class)
                .hasMessage("max: (2, 3, 4) and axis [1, -2]");
    }

    @Test
    void stayWithLengthOneOrVanish() {
        Axes outer = new Axes(2, 0);

        assertThat(outer.kept(cube.shape())).containsExactly(1, 3, 1);
        assertThat(outer.dropped(cube.shape())).containsExactly(3);
        assertThat(Axes.all(cube)).isEqualTo(new Axes(0, 1, 2));
        assertThat(Axes.all(cube).dropped(cube.shape())).isEmpty();
    }

    @Test
    void areUndoneByTheirInverse() {
        Axes turned = new Axes(2, 0, 1);

        assertThat(turned.inverse()).isEqualTo(new Axes(1, 2, 0));
        assertThat(cube.transpose(turned).transpose(turned.inverse()).shape())
                .containsExactly(2, 3, 4);
    }

    @Test
    void areEqualInTheSameOrder() {
        assertThat(new Axes(1, 0)).isNotEqualTo(new Axes(0, 1)).isNotEqualTo("[1, 0]");
        assertThat(new Axes(1, 0)).hasSameHashCodeAs(new Axes(1, 0)).hasToString("[1, 0]");
        assertThat(new Axes(1, 0).hashCode()).isNotEqualTo(new Axes(0, 1).hashCode());
    }
}
