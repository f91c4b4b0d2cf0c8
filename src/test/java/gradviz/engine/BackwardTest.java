package gradviz.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.engine.BackwardRule.Accumulate;
import gradviz.engine.BackwardRule.Order;
import gradviz.engine.BackwardRule.Retain;
import gradviz.engine.function.Add;
import gradviz.engine.function.Square;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The figures of the rules, to the digit.
class BackwardTest {
    private final AtomicInteger visits = new AtomicInteger();

    @Nested
    class AddXX {
        @Test
        void underOverwriteKeepsOnlyTheLastContribution() {
            Variable x = leaf(overwrite(), 3);

            add(x, x).backward();

            assertThat(grad(x)).isEqualTo(1.0);
        }

        @Test
        void underSumAddsBoth() {
            Variable x = leaf(sum(), 3);

            add(x, x).backward();

            assertThat(grad(x)).isEqualTo(2.0);
        }

        @Test
        void inPlaceWritesIntoTheArrayOfYToo() {
            Variable x = leaf(inPlace(), 3);
            Variable y = add(x, x);

            y.backward();

            assertThat(grad(x)).isEqualTo(2.0);
            assertThat(grad(y)).isEqualTo(2.0);
            assertThat(x.grad().data()).isSameAs(y.grad().data());
        }

        @Test
        void addsUpOverSeveralBackwards() {
            Variable x = leaf(sum(), 3);
            Variable y = add(x, x);

            y.backward();
            assertThat(grad(x)).isEqualTo(2.0);
            y.backward();
            assertThat(grad(x)).isEqualTo(4.0);
            y.backward();
            assertThat(grad(x)).isEqualTo(6.0);
        }
    }

    @Nested
    class ASecondComputation {
        @Test
        void addsToWhatTheFirstLeft() {
            Variable x = leaf(sum(), 3);
            add(x, x).backward();

            add(add(x, x), x).backward();

            assertThat(grad(x)).isEqualTo(5.0);
        }

        @Test
        void startsAnewFromAClearedGradient() {
            Variable x = leaf(sum(), 3);
            add(x, x).backward();
            x.clearGrad();

            add(add(x, x), x).backward();

            assertThat(grad(x)).isEqualTo(3.0);
        }

        @Test
        void onTheSameGraphMeetsTheLeftoverOfTheIntermediate() {
            Variable x = leaf(sum(), 3);
            Variable y = add(add(x, x), x);
            y.backward();
            assertThat(grad(x)).isEqualTo(3.0);
            x.clearGrad();

            y.backward();

            assertThat(grad(x)).isEqualTo(5.0);
        }

        @Test
        void onTheSameGraphIsRightWhenOnlyLeavesKeepTheirs() {
            Variable x = leaf(sum().with(Retain.LEAVES), 3);
            Variable y = add(add(x, x), x);
            y.backward();
            assertThat(grad(x)).isEqualTo(3.0);
            x.clearGrad();

            y.backward();

            assertThat(grad(x)).isEqualTo(3.0);
            assertThat(y.grad()).isNull();
        }
    }

    @Nested
    class ADiamond {
        @Test
        void underOverwriteInStackOrderIsWrong() {
            assertThat(diamond(overwrite().with(Order.STACK))).isEqualTo(32.0);
        }

        @Test
        void underSumInStackOrderGoesThroughAFunctionTwice() {
            assertThat(diamond(sum().with(Order.STACK))).isEqualTo(96.0);
            assertThat(visits).hasValue(5);
        }

        @Test
        void underSumByGenerationIsRight() {
            assertThat(diamond(sum())).isEqualTo(64.0);
            assertThat(visits).hasValue(4);
        }

        private double diamond(BackwardRule rule) {
            Variable x = leaf(rule, 2);
            Variable a = new Square().apply(x);
            Variable y = add(new Square().apply(a), new Square().apply(a));
            y.backward();
            if (rule.equals(BackwardRule.DEFAULT)) {
                assertThat(grad(a)).isEqualTo(16.0);
            }
            return grad(x);
        }
    }

    @Test
    void inPlaceSharesOneArrayBetweenVariables() {
        Variable x0 = leaf(inPlace(), 1);
        Variable x1 = x0.engine().variable(Tensor.scalar(1));
        Variable t = add(x0, x1);
        Variable y = add(t, x0);

        y.backward();

        assertThat(new double[] {grad(x0), grad(x1), grad(t), grad(y)})
                .containsExactly(2.0, 2.0, 2.0, 2.0);
    }

    @Nested
    class AChainThatDoubles {
        @Test
        void explodesInStackOrder() {
            assertThat(doubled(3, sum().with(Order.STACK))).isEqualTo(48.0);
            assertThat(visits).hasValue(7);
        }

        @Test
        void explodesFurtherInStackOrder() {
            assertThat(doubled(15, sum().with(Order.STACK))).isEqualTo(1.3623561783324625e+27);
            assertThat(visits).hasValue(32_767);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 3, 15})
        void visitsEachFunctionOnceByGeneration(int n) {
            assertThat(doubled(n, sum())).isEqualTo(Math.pow(2, n));
            assertThat(visits).hasValue(n);
        }

        private double doubled(int n, BackwardRule rule) {
            Variable x = leaf(rule, 1);
            Variable a = x;
            for (int i = 0; i < n; i++) {
                a = add(a, a);
            }
            a.backward();
            return grad(x);
        }
    }

    @Test
    void aLeafIsSeededAndNothingElseHappens() {
        Variable x = leaf(sum(), 3);

        x.backward();

        assertThat(grad(x)).isEqualTo(1.0);
        assertThat(visits).hasValue(0);
    }

    private static BackwardRule sum() {
        return BackwardRule.DEFAULT;
    }

    private static BackwardRule overwrite() {
        return BackwardRule.DEFAULT.with(Accumulate.OVERWRITE);
    }

    private static BackwardRule inPlace() {
        return BackwardRule.DEFAULT.with(Accumulate.IN_PLACE);
    }

    private static Variable add(Variable x0, Variable x1) {
        return new Add().apply(x0, x1);
    }

    private static double grad(Variable variable) {
        return Objects.requireNonNull(variable.grad()).data().at(0);
    }

    private Variable leaf(BackwardRule rule, double value) {
        Object counting =
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Listener.class},
                        (_, method, _) -> {
                            if (method.getName().equals("functionTaken")) {
                                visits.incrementAndGet();
                            }
                            return null;
                        });
        return new Engine(rule, (Listener) counting).variable(Tensor.scalar(value));
    }
}
