package gradviz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.drawing.Theme;
import gradviz.export.Choice;
import gradviz.export.Finish;
import gradviz.export.Invocation;
import gradviz.export.Request;
import gradviz.export.film.FrameSize;
import gradviz.export.film.Screening;
import gradviz.export.tex.TexForm;
import gradviz.run.pair.Pair;
import gradviz.storyboard.page.Length;
import gradviz.storyboard.page.Paper;
import gradviz.storyboard.page.Parts;
import gradviz.storyboard.select.Selection;
import gradviz.text.Messages;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportRequestTest {
    private static final Pattern WORD = Pattern.compile("(?:[^\\s'\\\\]|\\\\.|'[^']*')+");

    @Test
    void asksForTheLastStepAsAFigureUnlessTold() {
        ExportCommand command = parse(List.of("export", "a.py", "-o", "a.png"));

        assertThat(command.request())
                .isEqualTo(Request.of(Locale.ENGLISH, Finish.of(Theme.LIGHT, 2).forReader()));
    }

    @Test
    void isAskedForAgainByItsOwnCommandLine() {
        Selection steps = Selection.parse("sum:x#2,store:add(x, x)").orElseThrow();
        Length width = Length.parse("80mm").orElseThrow();
        Request request =
                new Request(
                        new Choice(steps, new Parts(false, false, true, true), 3),
                        new Paper(Length.parse("8pt").orElseThrow(), width),
                        Locale.ENGLISH,
                        Finish.of(Theme.named("dark").orElseThrow(), 3.125).with(true, true));
        String source = "it's a listing.py";

        String text = new Invocation(request, source, "out/{name}.pdf", null).text();

        ExportCommand command = parse(words(text));
        assertThat(command.request()).isEqualTo(request);
        assertThat(command.files).containsExactly(source);
        assertThat(command.outputs).containsExactly("out/{name}.pdf");
    }

    @Test
    void aFilmIsAskedForAgainByItsOwnCommandLine() {
        Screening screening =
                new Screening(12, 1.5, Duration.ofMillis(2500), new FrameSize(1280, 720), false);
        Finish finish = Finish.of(Theme.PRINT, 2).with(screening);
        Choice choice = new Choice(Selection.ALL, Parts.FIGURE, 0);
        Request request = new Request(choice, Paper.SCREEN, Locale.ENGLISH, finish);

        Invocation line = new Invocation(request, "lesson:used-twice", "p.gif", null);

        assertThat(parse(words(line.text())).request()).isEqualTo(request);
    }

    @ParameterizedTest
    @EnumSource(TexForm.class)
    void theFormOfATexFileIsAskedForAgain(TexForm form) {
        Finish finish = Finish.of(Theme.LIGHT, 2).with(form);
        Request request = Request.of(Locale.ENGLISH, finish);

        Invocation line = new Invocation(request, "lesson:used-twice", "p.tex", null);

        assertThat(parse(line.arguments()).request()).isEqualTo(request);
    }

    @Test
    void namesThePairThatIsCompared() {
        Request request = Request.of(Locale.ENGLISH, Finish.of(Theme.LIGHT, 2));

        Invocation line = new Invocation(request, "lesson:used-twice", "p.svg", Pair.OVERWRITE_SUM);

        assertThat(parse(line.arguments()).compare).isEqualTo("overwrite,sum");
    }

    private static ExportCommand parse(List<String> words) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Console console = new Console(nowhere, nowhere, Messages.of(Locale.ENGLISH));
        var parsed = Main.line(console).parseArgs(words.toArray(String[]::new));
        return (ExportCommand) parsed.subcommand().commandSpec().userObject();
    }

    /// What a shell makes of the line, without the name of the program.
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group().replaceAll("'([^']*)'|\\\\(.)", "$1$2"));
        }
        return words.subList(1, words.size());
    }
}
