package gradviz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportManyTest {
    private static final String TWICE =
            "x = Variable(np.array(3.0))\ny = add(x, x)\ny.backward()\nprint(x.grad)\n";

    @TempDir Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void writesManyListingsToManyOutputs() throws IOException {
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            arguments.add(listing("n" + i, TWICE.replace("3.0", i + ".0")));
        }
        arguments.addAll(List.of("-o", at("{name}.png"), "-o", at("svg/{name}-{step}.svg")));
        arguments.addAll(List.of("--step", "7"));

        assertThat(export(arguments)).isZero();

        assertThat(err.toString()).isEmpty();
        assertThat(names()).filteredOn(name -> name.endsWith(".png")).hasSize(20);
        assertThat(Files.readString(folder.resolve("svg/n13-7.svg"))).contains("13.0");
    }

    @Test
    void tellsFailuresInOrderAndFinishesTheOthers() throws IOException {
        String bad = listing("bad", "y = add(x, x)\n");
        String good = listing("good", TWICE);

        int status = export(bad, "missing.py", good, "-o", at("{name}.png"));

        assertThat(status).isEqualTo(1);
        assertThat(err.toString())
                .containsSubsequence("bad.py:1:9: NameError", "missing.py: there");
        assertThat(names()).containsExactly("bad.py", "good.png", "good.py");
    }

    @Test
    void namesAFileThatCannotBeWrittenAndLeavesNoneBehind() throws IOException {
        Files.createDirectories(folder.resolve("taken.png/inside"));
        String file = listing("a", TWICE);

        int status = export(file, "-o", at("taken.png"), "-o", at("b.png"));

        assertThat(status).isEqualTo(1);
        assertThat(err.toString()).contains("taken.png");
        assertThat(names()).containsExactly("a.py", "b.png", "taken.png");
    }

    @Test
    void refusesTwoFilesOfOneName() throws IOException {
        Files.createDirectories(folder.resolve("other"));
        String one = listing("a", TWICE);
        String other = listing("other/a", TWICE);

        assertThat(export(one, other, "-o", at("{name}.png"))).isEqualTo(2);
        assertThat(err.toString()).contains("a.png would be written twice");
        assertThat(export(one, "-o", at("b.png"), "-o", at("other/../b.png"))).isEqualTo(2);
        assertThat(names()).containsExactly("a.py", "other");
    }

    @Test
    void listsTheMatchesWhereThereIsRoomForOne() throws IOException {
        String file = listing("a", TWICE);

        assertThat(export(file, "-o", at("a.png"), "--step", "line:3")).isEqualTo(2);

        assertThat(err.toString())
                .contains("line:3 means 6 steps")
                .contains("3 seed:y, 4 take:add");
        assertThat(names()).containsExactly("a.py");
        assertThat(export(file, "-o", at("a-{step}.svg"), "--step", "line:3")).isZero();
        assertThat(export(file, "-o", at("a.svg"), "--step", "line:3", "--filmstrip", "2"))
                .isZero();
        assertThat(names()).contains("a-3.svg", "a-8.svg", "a.svg");
    }

    @Test
    void namesTheSmallestWidth() throws IOException {
        String file = listing("a", TWICE);

        assertThat(export(file, "-o", at("a.png"), "--width", "30mm")).isEqualTo(2);

        assertThat(err.toString()).containsPattern("smallest width that works is [0-9.]+mm");
        assertThat(names()).containsExactly("a.py");
    }

    @Test
    void writesTheDensityIntoThePng() throws IOException {
        String file = listing("a", TWICE);

        export(file, "-o", at("a.png"), "--dpi", "300");

        byte[] bytes = Files.readAllBytes(folder.resolve("a.png"));
        int at = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("pHYs");
        assertThat(ByteBuffer.wrap(bytes, at + 4, 8).getInt()).isEqualTo(11811);
        assertThat(bytes[at + 12]).isEqualTo((byte) 1);
    }

    @Test
    void leavesThePaperOut() throws IOException {
        String file = listing("a", TWICE);

        export(file, "-o", at("a.png"), "--transparent");
        export(file, "-o", at("b.png"));

        assertThat(ImageIO.read(folder.resolve("a.png").toFile()).getRGB(0, 0)).isZero();
        assertThat(ImageIO.read(folder.resolve("b.png").toFile()).getRGB(0, 0) >>> 24)
                .isEqualTo(255);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--scale 2 --dpi 96      | --scale and --dpi say the same",
                "--dpi 0                 | --dpi takes a number above 0",
                "--text 900pt            | --text takes a size between",
                "--text big              | --text takes 8pt|12px|3mm, not big",
                "--width wide            | --width takes 600px|80mm|3in, not wide",
                "--filmstrip -1          | --filmstrip takes a number of columns",
                "--step sum:z            | there is no step sum:z",
                "--step difference       | there is no step difference"
            })
    void saysWhatIsWrong(String options, String told) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(listing("a", TWICE), "-o", at("a.png")));
        arguments.addAll(List.of(options.split(" ")));

        assertThat(export(arguments)).isEqualTo(2);

        assertThat(err.toString()).contains(told);
    }

    @Test
    void makesAFilmstripOfAPair() throws IOException {
        String out = at("p.svg");
        int status =
                export(
                        "lesson:used-twice",
                        "--compare",
                        "overwrite,sum",
                        "--step",
                        "sum:x,last",
                        "--filmstrip",
                        "2",
                        "-o",
                        out);

        assertThat(status).isZero();
        assertThat(Files.readString(Path.of(out))).contains("They part here:");
    }

    private String listing(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".py"), text).toString();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private int export(List<String> arguments) {
        return export(arguments.toArray(String[]::new));
    }

    private int export(String... arguments) {
        List<String> all = new ArrayList<>(List.of("export", "--locale", "en"));
        all.addAll(List.of(arguments));
        PrintWriter out = new PrintWriter(new StringWriter());
        return Main.run(out, new PrintWriter(err, true), all.toArray(String[]::new));
    }
}
