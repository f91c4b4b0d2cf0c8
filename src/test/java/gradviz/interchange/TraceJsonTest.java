package gradviz.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradviz.drawing.Theme;
import gradviz.render.Java2dRenderer;
import gradviz.run.Lesson;
import gradviz.run.Lessons;
import gradviz.run.Limits;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import gradviz.text.Messages;
import gradviz.trace.Recording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.jr.ob.JSON;

class TraceJsonTest {
    private static final String SMALL =
            "x = Variable(np.array(3.0))\ny = add(x, x)\ny.backward()\nprint(x.grad)\n";
    private static final JSON NULLS =
            JSON.builder().enable(JSON.Feature.WRITE_NULL_PROPERTIES).build();

    static List<Lesson> lessons() {
        return Lessons.all();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void givesBackEveryLessonAsItWas(Lesson lesson) throws IOException {
        Run run = Run.of(lesson.text());

        Recording back = read(text(run));

        assertThat(back).isEqualTo(recording(run));
        assertThat(text(Run.of(back, Limits.DEFAULT, () -> false).run())).isEqualTo(text(run));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void drawsTheSamePicturesFromTheFileAlone(Lesson lesson) throws IOException {
        Run run = Run.of(lesson.text());
        Recording told = read(text(run));
        Recording foreign = withoutListing(told);

        Storyboard first = Storyboard.of(run, Setting.of(Locale.ENGLISH));
        Run.Replayed replayed = Run.of(foreign, Limits.DEFAULT, () -> false);
        Storyboard second = Storyboard.of(replayed.run(), Setting.of(Locale.ENGLISH));

        assertThat(replayed.same()).isFalse();
        assertThat(second.last()).isEqualTo(first.last());
        for (int step = 1; step <= first.last(); step += 7) {
            assertThat(second.at(step, 1)).isEqualTo(first.at(step, 1));
        }
    }

    @Test
    void keepsNumbersThatAreNotFiniteAndTheSignOfZero() throws IOException {
        Run run =
                Run.of(
                        "x = Variable(np.array([1e308, -0.0]))\n"
                                + "y = mul(x, x)\nz = sub(y, y)\nz.backward()\n");

        String json = text(run);

        assertThat(json).contains("[\"inf\",0.0]", "\"nan\"", "[1.0E308,-0.0]");
        assertThat(read(json)).isEqualTo(recording(run));
    }

    @Test
    void keepsWhatEndedARunEarly() throws IOException {
        Run run = Run.of("x = Variable(np.array(3.0))\ny = add(x, z)\n");

        Recording back = read(text(run));

        assertThat(back.ending()).isNotNull();
        assertThat(back).isEqualTo(recording(run));
    }

    @Test
    void refusesANewerVersionByItsNumber() {
        String newer = text(Run.of(SMALL)).replace("\"version\":1", "\"version\":2");

        assertThatThrownBy(() -> read(newer))
                .isInstanceOfSatisfying(
                        BadTraceException.class,
                        bad -> {
                            assertThat(bad.key()).isEqualTo("trace.newer");
                            assertThat(bad.arguments()).containsEntry("version", "2");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}",
                "{\"format\":\"other\",\"version\":1}",
                "{\"format\":\"gradviz-trace\",\"version\":1,\"version\":1}",
                "{\"format\":\"gradviz-trace\",\"version\":1,\"events\":[NaN]}",
                "{\"format\":\"gradviz-trace\",\"version\":1,\"events\":[1e999]}",
                "{\"format\":\"gradviz-trace\",\"version\":1,\"events\":{}}",
                "\u0000\u0001"
            })
    void refusesWhatIsNoTrace(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(BadTraceException.class);
    }

    @Test
    void refusesDeepNesting() {
        String deep = "{\"format\":\"gradviz-trace\",\"version\":1,\"x\":" + "[".repeat(200_000);

        assertThatThrownBy(() -> read(deep)).isInstanceOf(BadTraceException.class);
    }

    @Test
    void refusesAFileThatEndsAnywhere() {
        String whole = text(Run.of(SMALL)).strip();

        for (int end = 0; end < whole.length(); end += 13) {
            String part = whole.substring(0, end);
            assertThatThrownBy(() -> read(part)).isInstanceOf(BadTraceException.class);
        }
    }

    @Test
    void refusesOrShowsWhateverIsChangedInIt() throws IOException {
        Object tree = JSON.std.anyFrom(text(Run.of(SMALL)));
        Messages messages = Messages.of(Locale.ENGLISH);
        int refused = 0;
        for (Object mutant : mutants(tree)) {
            try {
                show(read(NULLS.asString(mutant)));
            } catch (BadTraceException bad) {
                Map<String, Object> arguments = new LinkedHashMap<>(bad.arguments());
                arguments.put("file", "x.json");
                assertThat(messages.text(bad.key(), arguments)).contains("x.json");
                refused++;
            }
        }

        assertThat(refused).isGreaterThan(500);
    }

    @Test
    void allowsAsMuchAsARunMay() {
        assertThat(Story.EVENTS).isEqualTo(Limits.DEFAULT.events());
        assertThat(Story.NODES).isEqualTo(Limits.DEFAULT.nodes());
        assertThat(Story.NUMBERS).isEqualTo(Limits.DEFAULT.numbers());
    }

    private static void show(Recording recording) {
        Run run = Run.of(recording, Limits.DEFAULT, () -> false).run();
        Storyboard storyboard = Storyboard.of(run, Setting.of(Locale.ENGLISH));
        for (int step = 1; step <= storyboard.last(); step++) {
            storyboard.narration(step);
            storyboard.worklist(step);
            storyboard.code(step);
            storyboard.at(step, 0.5);
            DotText.of(run.trace(), step, "");
        }
        new Java2dRenderer(Theme.LIGHT).image(storyboard.at(storyboard.last(), 1), 0.5);
    }

    /// {@return the tree with each of its fields and elements removed, or made something else}
    private static List<@Nullable Object> mutants(@Nullable Object tree) {
        List<@Nullable Object> all = new ArrayList<>();
        if (tree instanceof Map<?, ?> map) {
            for (Object key : map.keySet()) {
                Map<Object, @Nullable Object> less = new LinkedHashMap<>(map);
                less.remove(key);
                all.add(less);
                for (Object value : mutants(map.get(key))) {
                    Map<Object, @Nullable Object> changed = new LinkedHashMap<>(map);
                    changed.put(key, value);
                    all.add(changed);
                }
            }
        } else if (tree instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                List<@Nullable Object> less = new ArrayList<>(list);
                less.remove(i);
                all.add(less);
                for (Object value : mutants(list.get(i))) {
                    List<@Nullable Object> changed = new ArrayList<>(list);
                    changed.set(i, value);
                    all.add(changed);
                }
            }
        }
        all.addAll(Arrays.asList(null, "", "nan", -1, 0, 7, 1e9, true, List.of(), Map.of()));
        return all;
    }

    private static Recording withoutListing(Recording told) {
        String blank = "\n".repeat((int) told.listing().lines().count());
        return new Recording(
                blank, told.rule(), told.output(), told.ending(), told.events(), told.scopes());
    }

    private static Recording recording(Run run) {
        return run.recording(Messages.of(Locale.ENGLISH)::text);
    }

    private static String text(Run run) {
        StringWriter out = new StringWriter();
        try {
            TraceJson.write(recording(run), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    private static Recording read(String json) throws IOException {
        return TraceJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
