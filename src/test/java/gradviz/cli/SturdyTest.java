package gradviz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SturdyTest {
    private static final String TWICE =
            "x = Variable(np.array(3.0))\ny = add(x, x)\ny.backward()\nprint(x.grad)\n";

    @TempDir Path folder;

    private final StringWriter said = new StringWriter();
    private final PrintWriter err = new PrintWriter(said, true);

    @Test
    void saysThatAFolderHasTheNameOfAFigure() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("x.png"));

        int status = export(taken);

        assertThat(status).isEqualTo(Status.FAILED);
        assertThat(said.toString())
                .isEqualToIgnoringNewLines(
                        taken
                                + ": cannot be written: a folder has this name. Choose another"
                                + " name.");
        assertThat(folder).isDirectoryNotContaining("glob:**.~*");
    }

    @Test
    void makesTheFolderOfAFigure() throws IOException {
        Path figure = folder.resolve("new").resolve("deep").resolve("x.png");

        assertThat(export(figure)).isEqualTo(Status.DONE);

        assertThat(figure).isRegularFile();
    }

    @Test
    void saysThatOutputIsLost() {
        PrintWriter full = new PrintWriter(new Full(), false, StandardCharsets.UTF_8);
        full.print("2.0");

        assertThat(Main.ended(Status.DONE, full, err, "--locale", "en")).isEqualTo(Status.FAILED);
        assertThat(said.toString()).startsWith("Standard output cannot be written");
    }

    @Test
    void keepsTheStatusWhereAllOutputIsThere() {
        PrintWriter out = new PrintWriter(new StringWriter());

        assertThat(Main.ended(Status.WRONG_USE, out, err)).isEqualTo(Status.WRONG_USE);
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void makesOnlyTheCommandThatIsCalled() {
        Console console = new Console(err, err, gradviz.text.Messages.of(java.util.Locale.ENGLISH));

        assertThat(Main.line(console, "run", "x.py").getSubcommands().keySet())
                .containsExactly("run");
        assertThat(Main.line(console, "--help").getSubcommands().keySet())
                .contains("run", "export", "steps", "lessons");
        CommandLine export = Main.line(console, "export").getSubcommands().get("export");
        assertThat(export.getCommandSpec().qualifiedName()).isEqualTo("gradviz export");
    }

    private int export(Path figure) throws IOException {
        String listing = Files.writeString(folder.resolve("x.py"), TWICE).toString();
        PrintWriter out = new PrintWriter(new StringWriter());
        return Main.run(out, err, "export", listing, "-o", figure.toString(), "--locale", "en");
    }

    /// A disk without room.
    private static final class Full extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
