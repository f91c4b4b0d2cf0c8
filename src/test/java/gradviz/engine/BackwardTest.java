package gradviz.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.engine.BackwardRule.Accumulate;
import gradviz.engine.BackwardRule.Order;
import gradviz.engine.BackwardRule.Retain;
import gradviz.engine.function.Add;
import gradviz.engine.function.Mul;
import gradviz.engine.function.Pow;
import gradviz.engine.function.Square;
import gradviz.engine.function.Sub;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    @Test
    void anOutputThatNobodyUsedCountsAsZeros() {
        Variable x = leaf(sum(), 3);
        Variable[] both = new Split().call(x);

        both[0].backward();

        assertThat(grad(x)).isEqualTo(2.0);
        assertThat(both[1].grad()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void bothOutputsOfAFunctionComeTogetherInItsInput(Order order) {
        Variable x = leaf(sum().with(order), 3);
        Variable[] both = new Split().call(x);
        Variable y = new Mul().apply(both[0], both[1]);

        y.backward();

        boolean once = order == Order.GENERATION;
        assertThat(grad(both[0])).isEqualTo(9.0);
        assertThat(grad(both[1])).isEqualTo(6.0);
        assertThat(visits).hasValue(once ? 2 : 3);
        assertThat(grad(x)).isEqualTo(once ? 36.0 : 72.0);
    }

    @Test
    void anInputThatIsSentNothingKeepsNoGradientAndEndsThatWay() {
        Variable x0 = leaf(sum(), 3);
        Variable x1 = add(x0, x0);

        new First().apply(x0, x1).backward();

        assertThat(grad(x0)).isEqualTo(1.0);
        assertThat(x1.grad()).isNull();
        assertThat(visits).hasValue(1);
    }

    @Nested
    class DerivativesOfDerivatives {
        @Test
        void addUpOverTwoPassesAndGoOnToTheThird() {
            Variable x = leaf(sum(), 2);
            Variable y = new Pow(4).apply(x);

            y.backward(BackwardRule.DEFAULT.with(Retain.LEAVES), true);
            y.backward(BackwardRule.DEFAULT.with(Retain.LEAVES), true);
            Variable twice = Objects.requireNonNull(x.grad());
            assertThat(twice.data().at(0)).isEqualTo(64.0);
            x.clearGrad();
            twice.backward(BackwardRule.DEFAULT.with(Retain.LEAVES), true);
            Variable second = Objects.requireNonNull(x.grad());
            assertThat(second.data().at(0)).isEqualTo(96.0);
            x.clearGrad();
            second.backward();

            assertThat(grad(x)).isEqualTo(96.0);
        }

        @Test
        void existWhenThePassRecordsItself() {
            Variable x = leaf(sum(), 2);
            Variable two = x.engine().constant(Tensor.scalar(2));
            Variable y =
                    new Sub().apply(new Pow(4).apply(x), new Mul().apply(two, new Pow(2).apply(x)));

            y.backward(BackwardRule.DEFAULT, true);
            Variable gx = Objects.requireNonNull(x.grad());
            assertThat(gx.data().at(0)).isEqualTo(24.0);
            x.clearGrad();
            gx.backward();

            assertThat(grad(x)).isEqualTo(44.0);
        }

        @Test
        void gradientsAreLeavesOtherwise() {
            Variable x = leaf(sum(), 2);

            new Pow(4).apply(x).backward();

            assertThat(Objects.requireNonNull(x.grad()).creator()).isNull();
        }
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

    /// Twice its input, and three times its input.
    private static final class Split extends Function {
        @Override
        public String name() {
            return "split";
        }

        @Override
        protected Tensor[] forward(Tensor[] xs) {
            return new Tensor[] {xs[0].map(x -> 2 * x), xs[0].map(x -> 3 * x)};
        }

        @Override
        protected Variable[] backward(Variable[] gys) {
            Engine engine = gys[0].engine();
            double gx = 2 * gys[0].data().at(0) + 3 * gys[1].data().at(0);
            return new Variable[] {engine.constant(Tensor.scalar(gx))};
        }
    }

    /// Its first input; the second has no influence, so nothing is sent back to it.
    private static final class First extends Function {
        @Override
        public String name() {
            return "first";
        }

        @Override
        protected Tensor[] forward(Tensor[] xs) {
            return new Tensor[] {xs[0].map(x -> x)};
        }

        @Override
        protected @Nullable Variable[] backward(Variable[] gys) {
            return new @Nullable Variable[] {gys[0], null};
        }
    }
}
