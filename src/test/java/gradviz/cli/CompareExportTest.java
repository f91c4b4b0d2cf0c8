package gradviz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareExportTest {
    @TempDir Path folder;

    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "overwrite,sum        | used-twice     | contribution 2 brings 1.0",
                "stack,generation     | diamond-stack  | left takes square(x)",
                "sum,in-place         | used-twice     | y.grad, the same array",
                "cleared,not-cleared  | computed-again | clears x.grad, which held 2.0"
            })
    void writesWhereAPairParts(String pair, String lesson, String told) throws IOException {
        int status = export("lesson:" + lesson, "--compare", pair, "--step", "difference", "p.svg");

        assertThat(status).isZero();
        assertThat(Files.readString(folder.resolve("p.svg")))
                .contains("They part here:")
                .contains(told);
    }

    @Test
    void keepsAStripOfPairsWithinTheWidth() throws IOException {
        assertThat(strip("200mm")).isZero();

        String svg = Files.readString(folder.resolve("p.svg"));
        Matcher width = Pattern.compile("<svg [^>]*?width=\"([0-9.]+)").matcher(svg);
        assertThat(width.find()).isTrue();
        assertThat(Double.parseDouble(width.group(1))).isLessThanOrEqualTo(755.906);
    }

    @Test
    void namesTheWidthThatAStripOfPairsNeeds() {
        assertThat(strip("120mm")).isEqualTo(2);

        Matcher least = Pattern.compile("works is ([0-9.]+mm)").matcher(err.toString());
        assertThat(least.find()).isTrue();
        assertThat(strip(least.group(1))).isZero();
    }

    private int strip(String width) {
        return export(
                "lesson:used-twice",
                "--compare",
                "overwrite,sum",
                "--step",
                "6,7",
                "--filmstrip",
                "2",
                "--text",
                "8pt",
                "--width",
                width,
                "p.svg");
    }

    @Test
    void writesAFileForEveryStepOfBoth() throws IOException {
        int status =
                export(
                        "lesson:used-twice",
                        "--compare",
                        "overwrite,sum",
                        "--step",
                        "all",
                        "{step}.svg");

        assertThat(status).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(9);
        }
    }

    @Test
    void writesTheLastStepAsPngUnlessTold() throws IOException {
        int status = export("lesson:used-twice", "--compare", "overwrite,sum", "p.png");

        assertThat(status).isZero();
        assertThat(Files.readAllBytes(folder.resolve("p.png"))).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void saysWhichPairsThereAre() {
        int status = export("lesson:used-twice", "--compare", "sum,stack", "p.svg");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString())
                .contains("sum,stack")
                .contains("overwrite,sum")
                .contains("cleared,not-cleared");
        assertThat(folder.resolve("p.svg")).doesNotExist();
    }

    @Test
    void knowsNoDifferenceOfASingleRule() {
        assertThat(export("lesson:used-twice", "--step", "difference", "p.svg")).isEqualTo(2);
    }

    @Test
    void failsWhereTheListingDoes() throws IOException {
        Path bad = folder.resolve("bad.py");
        Files.writeString(bad, "x = Variable(3.0)\ny = add(x, z)\n");

        int status = export(bad.toString(), "--compare", "overwrite,sum", "p.svg");

        assertThat(status).isEqualTo(1);
        assertThat(err.toString()).contains("bad.py:2:12: NameError");
    }

    /// The last of the arguments is the output.
    private int export(String... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of("export", "--locale", "en"));
        all.addAll(Arrays.asList(arguments).subList(0, arguments.length - 1));
        all.addAll(List.of("-o", folder.resolve(arguments[arguments.length - 1]).toString()));
        StringWriter out = new StringWriter();
        return Main.run(
                new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
    }
}
