package gradviz.export.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradviz.drawing.Theme;
import gradviz.export.Figure;
import gradviz.export.Finish;
import gradviz.run.Lessons;
import gradviz.run.Run;
import gradviz.storyboard.Setting;
import gradviz.storyboard.Storyboard;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.jr.ob.JSON;

/// The text of a page and the data in it.
class PageTest {
    private static final Finish LIGHT = Finish.of(Theme.LIGHT, 1);
    private static final String HOSTILE =
            """
            # title: </script><script>alert(1)</script> & "quoted" <!-- {{data}}
            x = Variable(np.array(3.0))
            #: </script><!-- <script>
            y = add(x, x)
            #? Is </script> 1 < 2? | </p> | 2.0 => x.grad
            y.backward()
            print('</script><!--', x.grad)
            """;

    @Test
    void nothingThatAListingSaysEndsAnElementOfThePage() {
        String text = page(HOSTILE, LIGHT);
        assertThat(text.split("</script>", -1)).hasSize(3);
        assertThat(text.split("<script", -1)).hasSize(3);
        assertThat(text).doesNotContain("<!--");
        assertThat(text)
                .contains("<title>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; ")
                .contains("&lt;!-- {{data}}</h1>");
    }

    @Test
    void theDataSaysWhatTheListingSays() {
        Map<String, Object> data = data(page(HOSTILE, LIGHT));
        assertThat(data.get("output")).isEqualTo("</script><!-- 2.0\n");
        assertThat(data.get("listing").toString())
                .contains("y = add(x, x)")
                .doesNotContain("title", "1 < 2");
        assertThat(data.get("tongues").toString()).contains("Is </script> 1 < 2?");
    }

    @Test
    void aPageAllowsNoAddressAndNoScriptButItsOwn() {
        String text = page(lesson("used-twice"), LIGHT);
        assertThat(text)
                .contains("default-src 'none'; script-src 'sha256-")
                .doesNotContain("http://www.w3.org/1999", "https:", "unsafe", "src=\"", "eval(");
    }

    @Test
    void thePresentersNotesStayWithThePresenter() {
        assertThat(page(lesson("used-twice"), LIGHT)).doesNotContain("Ask for hands");
    }

    @Test
    void withoutScriptsItShowsTheLastStep() {
        String text = page(lesson("used-twice"), LIGHT);
        String body = text.substring(text.indexOf("<body>"), text.indexOf("<script"));
        assertThat(body)
                .contains("= 2.0</text>")
                .contains("print(x.grad) shows 2.0, the sum of both contributions.")
                .contains("id=\"controls\" hidden");
    }

    @Test
    void itStartsWhereTheWindowStartsUnlessAStepIsAskedFor() {
        Figure figure = new Figure(storyboard(lesson("used-twice")));
        assertThat(data(new Page(figure, LIGHT, -1).text())).containsEntry("start", 2);
        assertThat(data(new Page(figure, LIGHT, 6).text())).containsEntry("start", 6);
    }

    @Test
    void aThemeThatIsAskedForIsNamedAndElseItIsTheReaders() {
        String text = lesson("used-twice");
        assertThat(page(text, Finish.of(Theme.DARK, 1)))
                .contains("<html lang=\"en\" data-theme=\"dark\">");
        assertThat(page(text, LIGHT.forReader())).contains("<html lang=\"en\">");
    }

    @Test
    void aLessonIsSmallAndTheSameEachTime() {
        assertThat(page(lesson("two-batches"), LIGHT).length()).isLessThan(370_000);
        String text = lesson("used-three-times");
        assertThat(page(text, LIGHT).length()).isLessThan(250_000);
        assertThat(page(text, LIGHT)).isEqualTo(page(text, LIGHT));
    }

    @Test
    void aLongListingKeepsFewerFrames() {
        String lines = "y = add(y, x)\n".repeat(120);
        String text = "x = Variable(np.array(1.0))\ny = add(x, x)\n" + lines + "y.backward()\n";
        String page = page(text, LIGHT);
        assertThat(page.length()).isLessThan(4_000_000);
        assertThat(((List<?>) data(page).get("tweens"))).hasSizeGreaterThan(600);
    }

    @Test
    void editsTakeOneListToTheNext() {
        assertThat(Edits.between(List.of(1, 2, 3), List.of(1, 7, 8, 3, 9)))
                .containsExactly(List.of(2), List.of(1, 7, 8), List.of(4, 9));
        assertThat(Edits.between(List.of(1, 2), List.of(2, 1)))
                .containsExactly(List.of(1, 2), List.of(0, 2, 1));
    }

    @Test
    void theFrameLineNamesTheFileAndItsShape() {
        Figure figure = new Figure(storyboard("# title: a \"b\"\nx = Variable(np.array(1.0))\n"));
        assertThat(Iframe.line(figure, Path.of("notes", "week 1.html")))
                .matches(
                        "<iframe src=\"week%201\\.html\" title=\"a &quot;b&quot;\""
                                + " style=\"aspect-ratio: 1100 / \\d+; .*\""
                                + " loading=\"lazy\"></iframe>");
    }

    @Test
    void aPlaceOfTheTemplateThatNothingFillsIsAMistake() {
        assertThatThrownBy(() -> new Template("a {{b}}").filled(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{{b}}");
    }

    private static String lesson(String name) {
        return Lessons.named(name).orElseThrow().text();
    }

    private static Storyboard storyboard(String listing) {
        return Storyboard.of(Run.of(listing), Setting.of(Locale.ENGLISH));
    }

    private static String page(String listing, Finish finish) {
        return new Page(new Figure(storyboard(listing)), finish, -1).text();
    }

    private static Map<String, Object> data(String page) {
        Matcher json = Pattern.compile("id=\"data\">(.*?)</script>", Pattern.DOTALL).matcher(page);
        assertThat(json.find()).isTrue();
        return JSON.std.mapFrom(json.group(1));
    }
}
