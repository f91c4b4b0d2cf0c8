package gradviz.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradviz.engine.BackwardRule;
import gradviz.engine.Engine;
import gradviz.engine.Tensor;
import gradviz.engine.Variable;
import gradviz.engine.function.Mul;
import org.junit.jupiter.api.Test;

class ScopesTest {
    private final Recorder recorder = new Recorder((_, _) -> {});
    private final Engine engine = new Engine(BackwardRule.DEFAULT, recorder);
    private final Variable x = engine.variable(Tensor.scalar(2.0));

    @Test
    void aPassThroughALoopHoldsWhatHappenedInIt() {
        Variable y = x;
        for (int i = 0; i < 3; i++) {
            recorder.enter(Scope.Kind.ITERATION, "i = " + i, 2);
            y = times(y);
            recorder.leave();
        }
        times(y);

        Scopes scopes = recorder.trace().scopes();

        assertThat(scopes.stretches().stream().map(Scopes.Stretch::scope))
                .containsExactly(
                        new Scope(0, -1, Scope.Kind.ITERATION, "i = 0", 2, 0),
                        new Scope(1, -1, Scope.Kind.ITERATION, "i = 1", 2, 1),
                        new Scope(2, -1, Scope.Kind.ITERATION, "i = 2", 2, 2));
        assertThat(innermost()).isEqualTo("-012-");
    }

    @Test
    void whatCallsNoFunctionLeavesNothing() {
        recorder.enter(Scope.Kind.CALL, "outer", 1);
        for (int i = 0; i < 3; i++) {
            recorder.enter(Scope.Kind.ITERATION, "i = " + i, 2);
            if (i == 1) {
                times(x);
            }
            recorder.leave();
        }
        recorder.leave();
        recorder.enter(Scope.Kind.CALL, "idle", 5);
        engine.variable(Tensor.scalar(1.0));
        recorder.leave();

        assertThat(recorder.trace().scopes().stretches())
                .containsExactly(
                        new Scopes.Stretch(new Scope(0, -1, Scope.Kind.CALL, "outer", 1, 0), 1, 2),
                        new Scopes.Stretch(
                                new Scope(1, 0, Scope.Kind.ITERATION, "i = 1", 2, 1), 1, 2));
    }

    @Test
    void aRecursionNestsAndItsCallsAreCounted() {
        recur(3);
        recur(1);

        Scopes scopes = recorder.trace().scopes();

        assertThat(scopes.stretches())
                .extracting(stretch -> stretch.scope().parent())
                .containsExactly(-1, 0, 1, -1);
        assertThat(scopes.stretches())
                .extracting(stretch -> stretch.scope().index())
                .containsExactly(0, 1, 2, 3);
        assertThat(innermost()).isEqualTo("-2103");
    }

    @Test
    void callsAreCountedByTheNameOfTheirFunction() {
        for (String call : new String[] {"f(1)", "g(1)", "f(2)", "h"}) {
            recorder.enter(Scope.Kind.CALL, call, 1);
            times(x);
            recorder.leave();
        }

        assertThat(recorder.trace().scopes().stretches())
                .extracting(stretch -> stretch.scope().index())
                .containsExactly(0, 0, 1, 0);
        assertThat(recorder.trace().scopes().scope(2).name()).isEqualTo("f(2)");
    }

    @Test
    void whatComesAfterTheOnlyOneIsInNone() {
        recorder.enter(Scope.Kind.CALL, "f", 1);
        times(x);
        recorder.leave();
        times(x);

        assertThat(innermost()).isEqualTo("-0-");
    }

    @Test
    void aLoopInALoopCountsFromZeroEachTime() {
        for (int i = 0; i < 2; i++) {
            recorder.enter(Scope.Kind.ITERATION, "i = " + i, 1);
            for (int j = 0; j < 2; j++) {
                recorder.enter(Scope.Kind.ITERATION, "j = " + j, 2);
                times(x);
                recorder.leave();
            }
            recorder.leave();
        }

        assertThat(recorder.trace().scopes().stretches())
                .extracting(stretch -> stretch.scope().index())
                .containsExactly(0, 0, 1, 1, 0, 1);
        assertThat(innermost()).isEqualTo("-1245");
    }

    @Test
    void whatHasNotEndedGoesOnToTheEnd() {
        recorder.enter(Scope.Kind.CALL, "f", 1);
        times(x);
        recorder.enter(Scope.Kind.ITERATION, "while", 2);

        Scopes scopes = recorder.trace().scopes();

        assertThat(scopes.count()).isEqualTo(1);
        assertThat(innermost()).isEqualTo("-0");
    }

    @Test
    void keepsNoMoreThanSoMany() {
        for (int i = 0; i < Scopes.MOST + 5; i++) {
            recorder.enter(Scope.Kind.CALL, "f", 1);
        }
        times(x);
        for (int i = 0; i < Scopes.MOST + 5; i++) {
            recorder.leave();
        }

        assertThat(recorder.trace().scopes().count()).isEqualTo(Scopes.MOST);
        assertThatThrownBy(recorder::leave).isInstanceOf(IllegalStateException.class);
    }

    private void recur(int depth) {
        recorder.enter(Scope.Kind.CALL, "f", 1);
        if (depth > 1) {
            recur(depth - 1);
        }
        times(x);
        recorder.leave();
    }

    private Variable times(Variable y) {
        return new Mul().apply(y, x);
    }

    private String innermost() {
        Trace trace = recorder.trace();
        StringBuilder text = new StringBuilder();
        for (int event = 0; event < trace.events().size(); event++) {
            int scope = trace.scopes().innermostAt(event);
            text.append(scope < 0 ? "-" : Integer.toString(scope));
        }
        return text.toString();
    }
}
