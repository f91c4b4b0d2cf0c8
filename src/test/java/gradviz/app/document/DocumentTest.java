package gradviz.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {
    @TempDir Path folder;

    private final Document document = new Document();
    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("a.py");
    }

    @Test
    void isSavedUntilItsTextChanges() throws IOException {
        Files.writeString(file, "x = 1\n");
        document.open(file);
        assertThat(document.unsavedProperty().get()).isFalse();

        document.draft().type("x = 2\n");
        assertThat(document.unsavedProperty().get()).isTrue();

        document.save();
        assertThat(document.unsavedProperty().get()).isFalse();
        assertThat(file).hasContent("x = 2\n");
    }

    @Test
    void aTextThatIsNowhereElseIsNotSaved() {
        document.openUnsaved("input", "x = 1\r\n");
        assertThat(document.unsavedProperty().get()).isTrue();
        assertThat(document.draft().text()).isEqualTo("x = 1\n");
        assertThat(document.fileProperty().get()).isNull();

        document.openUnsaved("input", "");
        assertThat(document.unsavedProperty().get()).isFalse();
    }

    @Test
    void keepsLineEndsAndTheByteOrderMark() throws IOException {
        Files.writeString(file, "\uFEFFx = 1\r\ny = 2\r\n");
        document.open(file);
        assertThat(document.draft().text()).isEqualTo("x = 1\ny = 2\n");

        document.draft().type("x = 1\ny = 3\n");
        document.save();

        assertThat(Files.readString(file)).isEqualTo("\uFEFFx = 1\r\ny = 3\r\n");
    }

    @Test
    void leavesNothingBesideTheFile() throws IOException {
        document.openCopy("lesson", "x = 1\n");
        document.saveAs(file);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThatThrownBy(() -> document.open(file)).isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void seesThatTheFileChangedOutside() throws IOException {
        Files.writeString(file, "mine\n");
        document.open(file);
        assertThat(document.outside()).isEqualTo(Outside.SAME);

        Files.writeString(file, "theirs\n");
        assertThat(document.outside()).isEqualTo(Outside.CHANGED);

        Files.delete(file);
        assertThat(document.outside()).isEqualTo(Outside.GONE);
    }

    @Test
    void undoBringsBackTheTextThatAReloadReplaced() throws IOException {
        Files.writeString(file, "old\n");
        document.open(file);
        document.draft().type("mine\n");
        Files.writeString(file, "theirs\n");

        document.reload();
        assertThat(document.draft().text()).isEqualTo("theirs\n");
        assertThat(document.unsavedProperty().get()).isFalse();

        document.draft().undo();
        assertThat(document.draft().text()).isEqualTo("mine\n");
    }

    @Test
    void keepingMineCopiesTheOtherVersion() throws IOException {
        Files.writeString(file, "old\n");
        document.open(file);
        document.draft().type("mine\n");
        Files.writeString(file, "theirs\n");

        Path copy = document.keepMine();
        document.save();

        assertThat(file).hasContent("mine\n");
        assertThat(copy).isEqualTo(folder.resolve("a.other.py")).hasContent("theirs\n");
    }

    @Test
    void restoresTheTextOfAFileThatIsGone() {
        Path place = folder.resolve("kept");
        DiskText onDisk = DiskText.fresh("theirs\n");
        Kept kept = new Kept(file, onDisk, "a.py", "mine\n", Instant.EPOCH, place);

        document.restore(kept);

        assertThat(document.draft().text()).isEqualTo("mine\n");
        assertThat(document.fileProperty().get()).isNull();
        assertThat(document.unsavedProperty().get()).isTrue();
    }
}
