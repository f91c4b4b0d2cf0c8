package gradviz.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import gradviz.engine.BackwardRule;
import gradviz.engine.Engine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every backward pass, on graphs drawn from seeds; a failure names its seed.
class RandomGraphLawsTest {

    static Stream<Arguments> graphs() {
        return Stream.of(1, 2, 5, 20, 100, 500, 1000, 2000)
                .flatMap(size -> Stream.of(11L, 12L, 13L).map(seed -> Arguments.of(size, seed)));
    }

    @ParameterizedTest(name = "{0} functions, seed {1}")
    @MethodSource("graphs")
    void theGradientIsTheSumOfTheContributionsInTheirOrder(int size, long seed) {
        Trace trace = backward(size, seed);
        Map<Integer, Double> sums = new HashMap<>();
        Map<Integer, Double> gradients = new HashMap<>();
        for (Event event : trace.events()) {
            switch (event) {
                case Event.ContributionsComputed sent -> {
                    List<Integer> inputs = trace.anatomy().call(sent.function()).inputs();
                    for (int slot = 0; slot < inputs.size(); slot++) {
                        sums.merge(
                                inputs.get(slot), of(sent.contributions().get(slot)), Double::sum);
                    }
                }
                case Event.GradientStored stored ->
                        gradients.put(stored.use().variable(), of(stored.result()));
                case Event.GradientSummed summed ->
                        gradients.put(summed.use().variable(), of(summed.result()));
                case Event _ -> {}
            }
        }
        assertThat(gradients).isNotEmpty().isEqualTo(sums);
    }

    @ParameterizedTest(name = "{0} functions, seed {1}")
    @MethodSource("graphs")
    void eachFunctionBehindTheResultIsTakenOnceAndAfterAllThatUseItsOutput(int size, long seed) {
        Trace trace = backward(size, seed);
        List<Integer> taken = new ArrayList<>();
        int start = -1;
        for (Event event : trace.events()) {
            switch (event) {
                case Event.BackwardStarted started -> start = started.variable();
                case Event.FunctionTaken take -> taken.add(take.function());
                case Event _ -> {}
            }
        }
        Map<Integer, Set<Integer>> users = usersBehind(trace.anatomy(), start);
        assertThat(taken).doesNotHaveDuplicates().hasSameElementsAs(users.keySet());
        Set<Integer> before = new HashSet<>();
        for (int function : taken) {
            assertThat(before).as("before %s", function).containsAll(users.get(function));
            before.add(function);
        }
    }

    @ParameterizedTest(name = "{0} functions, seed {1}")
    @MethodSource("graphs")
    void theGradientsGiveTheSlopeThatDualNumbersFindForward(int size, long seed) {
        RandomGraph graph = new RandomGraph(new Engine(BackwardRule.DEFAULT, null), size, seed);
        graph.result().backward();
        double slope = graph.slope();
        assertThat(graph.slopeByGradients())
                .isCloseTo(slope, offset(1e-9 * Math.max(1, Math.abs(slope))));
    }

    @ParameterizedTest(name = "{0} functions, seed {1}")
    @MethodSource("graphs")
    void aReplayOfTheTraceEndsInTheGradientsOfTheEngine(int size, long seed) {
        Recorder recorder = new Recorder((_, _) -> {});
        new RandomGraph(new Engine(BackwardRule.DEFAULT, recorder), size, seed).result().backward();
        Trace trace = recorder.trace();
        Moment end = trace.momentAfter(trace.events().size());
        for (int id = 0; id < recorder.variables().size(); id++) {
            var grad = recorder.variables().get(id).grad();
            Gradient shown = end.gradient(id).gradient();
            assertThat(shown == null ? null : shown.value())
                    .as("variable %s", id)
                    .isEqualTo(grad == null ? null : Value.of(grad.data()));
        }
    }

    private static Trace backward(int size, long seed) {
        Recorder recorder = new Recorder((_, _) -> {});
        new RandomGraph(new Engine(BackwardRule.DEFAULT, recorder), size, seed).result().backward();
        return recorder.trace();
    }

    /// {@return each function that the variable depends on, with the functions that use its output}
    private static Map<Integer, Set<Integer>> usersBehind(Anatomy anatomy, int variable) {
        Map<Integer, Set<Integer>> users = new HashMap<>();
        users.put(anatomy.creatorOf(variable), new HashSet<>());
        ArrayDeque<Integer> waiting = new ArrayDeque<>(users.keySet());
        while (!waiting.isEmpty()) {
            int user = waiting.pop();
            for (int input : anatomy.call(user).inputs()) {
                int creator = anatomy.creatorOf(input);
                if (creator < 0) {
                    continue;
                }
                if (!users.containsKey(creator)) {
                    users.put(creator, new HashSet<>());
                    waiting.push(creator);
                }
                users.get(creator).add(user);
            }
        }
        return users;
    }

    private static double of(@Nullable Gradient gradient) {
        return gradient == null ? Double.NaN : gradient.value().at(0);
    }
}
