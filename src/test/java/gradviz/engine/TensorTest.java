package gradviz.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TensorTest {
    private final Tensor row = tensor(shape(3), 1, 2, 3);
    private final Tensor matrix = tensor(shape(2, 3), 1, 2, 3, 4, 5, 6);

    @Nested
    class Making {
        @Test
        void copiesShapeAndNumbers() {
            int[] shape = {2};
            double[] data = {1, 2};
            Tensor made = Tensor.of(shape, data);

            shape[0] = 7;
            data[0] = 7;
            made.shape()[0] = 7;
            made.toArray()[0] = 7;

            assertThat(made).isEqualTo(tensor(shape(2), 1, 2));
        }

        @Test
        void needsAsManyNumbersAsTheShapeHolds() {
            assertThatThrownBy(() -> tensor(shape(2, 3), 1, 2))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("shape (2, 3) does not hold 2 elements");
        }

        @Test
        void fillsAnotherOfTheSameShape() {
            assertThat(matrix.filled(7)).isEqualTo(tensor(shape(2, 3), 7, 7, 7, 7, 7, 7));
        }

        @Test
        void replacesOneNumberInACopy() {
            assertThat(row.with(1, 7)).isEqualTo(tensor(shape(3), 1, 7, 3));
            assertThat(row).isEqualTo(tensor(shape(3), 1, 2, 3));
        }
    }

    @Nested
    class Equality {
        @Test
        void isThatOfShapeAndNumbers() {
            assertThat(row).isEqualTo(tensor(shape(3), 1, 2, 3));
            assertThat(row).hasSameHashCodeAs(tensor(shape(3), 1, 2, 3));
            assertThat(row).isNotEqualTo(tensor(shape(1, 3), 1, 2, 3));
            assertThat(row).isNotEqualTo(tensor(shape(3), 1, 2, 4));
            assertThat(row).isNotEqualTo("row");
        }

        @Test
        void spreadsOverTheHashCodes() {
            assertThat(row.hashCode()).isNotEqualTo(tensor(shape(3), 1, 2, 4).hashCode());
            assertThat(row.hashCode()).isNotEqualTo(tensor(shape(3, 1), 1, 2, 3).hashCode());
        }
    }

    @Test
    void writesItselfWithItsShapeUnlessItIsANumberAlone() {
        assertThat(Tensor.scalar(2.5)).hasToString("2.5");
        assertThat(row).hasToString("(3,)[1.0, 2.0, 3.0]");
        assertThat(matrix.shapeText()).isEqualTo("(2, 3)");
        assertThat(Tensor.scalar(1).shapeText()).isEqualTo("()");
    }

    @Nested
    class Writing {
        @Test
        void replacesAllNumbers() {
            row.write(tensor(shape(3), 7, 8, 9));

            assertThat(row.toArray()).containsExactly(7, 8, 9);
        }

        @Test
        void needsTheSameShape() {
            assertThatThrownBy(() -> row.write(matrix))
                    .isInstanceOf(ShapeException.class)
                    .hasMessage("=: (3,) and (2, 3)");
            assertThatThrownBy(() -> row.addInPlace(matrix))
                    .isInstanceOf(ShapeException.class)
                    .hasMessage("+=: (3,) and (2, 3)");
        }

        @Test
        void leavesSnapshotsAsTheyAre() {
            Tensor before = row.snapshot();
            assertThat(row.snapshot()).isSameAs(before);

            row.addInPlace(tensor(shape(3), 10, 10, 10));
            Tensor between = row.snapshot();
            row.write(tensor(shape(3), 7, 8, 9));

            assertThat(before.toArray()).containsExactly(1, 2, 3);
            assertThat(between.toArray()).containsExactly(11, 12, 13);
            assertThat(row.snapshot().toArray()).containsExactly(7, 8, 9);
        }

        @Test
        void mayAddAnArrayToItself() {
            row.snapshot();

            row.addInPlace(row);

            assertThat(row.toArray()).containsExactly(2, 4, 6);
        }
    }

    @Nested
    class ShapesThatDoNotFit {
        @Test
        void areNamed() {
            assertThatThrownBy(() -> row.broadcastTo(2, 4))
                    .hasMessage("broadcast_to: (3,) and (2, 4)");
            assertThatThrownBy(() -> matrix.broadcastTo(3))
                    .hasMessage("broadcast_to: (2, 3) and (3,)");
            assertThatThrownBy(() -> matrix.sumTo(2)).hasMessage("sum_to: (2, 3) and (2,)");
            assertThatThrownBy(() -> row.sumTo(1, 1, 4)).hasMessage("sum_to: (3,) and (1, 1, 4)");
            assertThatThrownBy(() -> matrix.reshape(4)).hasMessage("reshape: (2, 3) and (4,)");
            assertThatThrownBy(() -> row.zip("sub", tensor(shape(2), 1, 2), (a, b) -> a - b))
                    .hasMessage("sub: (3,) and (2,)");
            assertThatThrownBy(() -> matrix.matmul(row)).hasMessage("matmul: (2, 3) and (3,)");
            assertThatThrownBy(() -> matrix.matmul(matrix)).hasMessage("matmul: (2, 3) and (2, 3)");
        }

        @Test
        void areKeptApartInTheException() {
            ShapeException exception = new ShapeException("add", row, matrix);

            assertThat(exception.operation()).isEqualTo("add");
            assertThat(exception.left()).isEqualTo("(3,)");
            assertThat(exception.right()).isEqualTo("(2, 3)");
        }

        @Test
        void ofStacksAreNamed() {
            Tensor two = tensor(shape(2, 1, 1), 1, 2);
            Tensor three = tensor(shape(3, 1, 1), 1, 2, 3);

            assertThatThrownBy(() -> two.matmul(three))
                    .hasMessage("matmul: (2, 1, 1) and (3, 1, 1)");
        }
    }

    @Nested
    class Size {
        @Test
        void hasALimitThatOneMoreExceeds() {
            assertThat(Shapes.room(shape(10, 1_000_000))).isEqualTo(Tensor.MOST);
            assertThatThrownBy(() -> Shapes.room(shape(10_000_001)))
                    .isInstanceOf(TooLargeException.class)
                    .hasMessage("an array of shape (10000001,) is too large")
                    .extracting(e -> ((TooLargeException) e).shape())
                    .isEqualTo("(10000001,)");
        }

        @Test
        void ofHugeShapesDoesNotWrapAround() {
            int huge = Integer.MAX_VALUE;

            assertThat(Shapes.size(shape(huge, huge, 2))).isEqualTo(2L * huge * huge);
            assertThat(Shapes.size(shape(huge, huge, huge))).isEqualTo(Long.MAX_VALUE);
            assertThat(Shapes.size(shape(huge, huge, huge, 2))).isEqualTo(Long.MAX_VALUE);
            assertThat(Shapes.size(shape(huge, huge, huge, 0))).isZero();
        }
    }

    @Test
    void anEmptyArrayHasNoNumbersButAShape() {
        Tensor empty = tensor(shape(0, 3));

        assertThat(empty.size()).isZero();
        assertThat(empty.sumTo(1, 3)).isEqualTo(tensor(shape(1, 3), 0, 0, 0));
        assertThat(empty.zip("add", row, Double::sum)).isEqualTo(empty);
        assertThat(empty.transpose(new Axes(1, 0))).isEqualTo(tensor(shape(3, 0)));
    }

    private static Tensor tensor(int[] shape, double... data) {
        return Tensor.of(shape, data);
    }

    private static int[] shape(int... lengths) {
        return lengths;
    }
}
