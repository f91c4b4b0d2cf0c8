package gradviz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilmExportTest {
    @TempDir Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void writesAFilmOfTheWantedSteps() throws Exception {
        int status = export("a.gif", "--from", "2", "--to", "3", "--size", "320x180", "--fps", "5");

        assertThat(status).isZero();
        assertThat(pictures("a.gif")).isBetween(3L, 8L);
    }

    @Test
    void writesAFilmOfAPair() throws Exception {
        int status =
                export(
                        "p.gif",
                        "--compare",
                        "overwrite,sum",
                        "--scale",
                        "0.25",
                        "--fps",
                        "2",
                        "--to",
                        "3");

        assertThat(status).isZero();
        assertThat(pictures("p.gif")).isGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.gif | --fps   | 51    | from 1 to 50, not 51",
                "a.mp4 | --fps   | 0     | from 1 to 60, not 0",
                "a.gif | --speed | 0     | from 0.1 to 10",
                "a.gif | --hold  | -1    | from 0 to 600",
                "a.gif | --from  | 0     | 0 to last",
                "a.gif | --size  | 4x4   | such as 1280x720",
                "a.gif | --to    | 99    | no step 1-99; it has 9 steps",
                "a.gif | --from  | 99    | no step 99-last",
                "a.png | --fps   | 25    | --fps is for films"
            })
    void saysWhatIsWrong(String output, String option, String value, String told) {
        int status = export(output, option, value);

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains(told);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.gif  | --transparent  | .png, .svg, .pdf, .tex",
                "a.html | --transparent  | .png, .svg, .pdf, .tex",
                "a.png  | --outline-text | .svg, .pdf",
                "a.pdf  | --beamer       | .tex",
                "a.svg  | --tikz-only    | .tex"
            })
    void refusesAnOptionThatMakesNoDifference(String output, String option, String formats) {
        int status = export(output, option);

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains(option).contains("it is for " + formats + ".");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void takesAnOptionThatOneOfTheOutputsKnows() {
        int status = export("a.dot", "-o", at("a.png").toString(), "--transparent");

        assertThat(status).isZero();
        assertThat(at("a.dot")).exists();
    }

    private long pictures(String name) throws Exception {
        ImageReader reader = ImageIO.getImageReadersBySuffix("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(folder.resolve(name).toFile())) {
            reader.setInput(in);
            return reader.getNumImages(true);
        }
    }

    private int export(String output, String... options) {
        List<String> usual =
                List.of("export", "--locale", "en", "lesson:used-twice", "-o", "" + at(output));
        String[] all = Stream.concat(usual.stream(), Stream.of(options)).toArray(String[]::new);
        return Main.run(new PrintWriter(new StringWriter(), true), new PrintWriter(err, true), all);
    }

    private Path at(String name) {
        return folder.resolve(name);
    }
}
