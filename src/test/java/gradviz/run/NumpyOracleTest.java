package gradviz.run;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.Oracle;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the NumPy that is installed gives is what was written down.
@Tag("external")
class NumpyOracleTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"streams", "printing"})
    void numpyStillSaysSo(String name) throws Exception {
        Path script = folder.resolve(name + ".py");
        Files.write(script, Oracle.lines(name + ".py"));
        String said = Python.withNumpy().run(folder, script.toString());
        assertThat(said.lines().toList()).isEqualTo(Oracle.lines(name + ".txt"));
    }
}
