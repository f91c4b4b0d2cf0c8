package gradviz.app.predict;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.app.show.Show;
import gradviz.drawing.Part;
import gradviz.drawing.Words;
import gradviz.graph.VariableNode;
import gradviz.run.Lesson;
import gradviz.run.Lessons;
import gradviz.run.Run;
import gradviz.run.question.Question;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import gradviz.storyboard.question.Questions;
import gradviz.storyboard.words.Facts;
import gradviz.storyboard.words.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// From the asking of a question to the step before its answer nothing that can be shown contains
/// the answer, unless it stood there before.
class WithholdingTest {
    private static final String LEFTOVER =
            """
            x = Variable(np.array(3.5))
            y = add(x, x)
            y.backward()
            y = add(add(x, x), x)
            #: It becomes 5.0, since 2.0 was left.
            y.backward()  #? And now? | 3.0 | 5.0 => x.grad
            print(x.grad)
            """;
    private static final String DIAMOND =
            """
            # gradviz: order=stack
            x = Variable(np.array(2.0))
            a = square(x)
            y = add(square(a), square(a))
            y.backward()  #? x? | 64.0 | 96.0 => x.grad
            """;
    private static final String ARRAY =
            """
            x = Variable(np.array([1.5, 2.5]))
            y = add(x, x)
            y.backward()  #? x? => x.grad
            """;

    static Stream<String> listings() {
        Stream<String> lessons =
                Lessons.all().stream().map(Lesson::text).filter(text -> text.contains("#?"));
        return Stream.concat(lessons, Stream.of(LEFTOVER, DIAMOND, ARRAY));
    }

    @ParameterizedTest
    @MethodSource("listings")
    void nothingShowsTheAnswerBeforeItsStep(String text) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            Storyboard storyboard = Storyboard.of(Run.of(text), Setting.of(locale));
            Show show = new Show();
            new Asking(show);
            show.open(storyboard, 0);
            for (Question question : Questions.of(storyboard)) {
                if (isNew(storyboard, question)) {
                    holdsBack(show, storyboard, question);
                }
            }
        }
    }

    @Test
    void theAnswerIsFoundWhereItMayBeShown() {
        Storyboard storyboard = Storyboard.of(Run.of(LEFTOVER), Setting.of(Locale.ENGLISH));
        Show show = new Show();
        new Asking(show);
        Question question = Questions.of(storyboard).getFirst();
        show.open(storyboard, question.answered());

        assertThat(leaks(seen(show, storyboard, question.answered(), 1), question))
                .contains("narration", "picture", "facts 0", "note");
    }

    private static void holdsBack(Show show, Storyboard storyboard, Question question) {
        Map<String, String> before = seen(show, storyboard, question.asked() - 1, 1);
        List<String> known = leaks(before, question);
        for (int step = question.asked(); step < question.answered(); step++) {
            show.player().seek(step);
            for (double fraction : new double[] {0, 0.3, 0.7, 1}) {
                List<String> leaks = leaks(seen(show, storyboard, step, fraction), question);
                assertThat(leaks)
                        .as("step %d at %s of %s", step, fraction, question.text())
                        .isSubsetOf(known);
            }
        }
    }

    /// A question whose answer comes along an edge, or was there, has nothing to hold back.
    private static boolean isNew(Storyboard storyboard, Question question) {
        String answer = String.valueOf(question.answer());
        return storyboard.steps().stream()
                        .filter(step -> step.number() < question.answered())
                        .map(step -> storyboard.narration(step.number()).text())
                        .noneMatch(text -> contains(text, answer))
                && !answer.equals("None")
                && question.asked() < question.answered();
    }

    private static Map<String, String> seen(
            Show show, Storyboard storyboard, int step, double fraction) {
        Map<String, String> seen = new TreeMap<>();
        boolean open = !show.keptBack().isEmpty();
        seen.put("narration", storyboard.narration(step).text());
        seen.put("note", show.runsQuestion() ? "" : String.valueOf(storyboard.note(step)));
        seen.put("output", storyboard.output(step));
        var code = open ? storyboard.code(step).withoutSums() : storyboard.code(step);
        seen.put("code", code.lines() + code.bindings());
        seen.put("worklist", storyboard.worklist(step).toString());
        seen.put("picture", words(storyboard.at(step, fraction).parts()));
        for (VariableNode node : storyboard.graph().variables()) {
            if (storyboard.shown(node.id(), step)) {
                Facts facts = storyboard.facts(node.id(), step);
                boolean secret = show.keepsBackGradientOf(node.id());
                String verdict = secret ? "" : facts.verdictText();
                seen.put("facts " + node.id(), facts.values() + " " + facts.place() + verdict);
                seen.put("history " + node.id(), history(storyboard, node.id(), step));
            }
        }
        return seen;
    }

    private static String history(Storyboard storyboard, int variable, int step) {
        List<Double> values = new ArrayList<>();
        for (History.Point point : storyboard.history(variable).points()) {
            if (point.step() <= step && point.gap() == History.Gap.NONE) {
                values.add(point.value());
            }
        }
        return values.toString();
    }

    private static String words(List<Part> parts) {
        List<String> words = new ArrayList<>();
        for (Part part : parts) {
            part.marks().stream()
                    .filter(Words.class::isInstance)
                    .forEach(mark -> words.add(((Words) mark).text()));
        }
        return String.join(" ", words);
    }

    private static List<String> leaks(Map<String, String> seen, Question question) {
        String answer = String.valueOf(question.answer());
        return seen.entrySet().stream()
                .filter(entry -> contains(entry.getValue(), answer))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean contains(String text, String answer) {
        String number = "(?<![0-9.])" + Pattern.quote(answer) + "(?![0-9])";
        return Pattern.compile(number).matcher(text).find();
    }
}
