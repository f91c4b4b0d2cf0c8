package gradviz.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
    @TempDir Path folder;

    private final Document document = new Document();

    @Test
    void offersBackWhatAnEndedProcessKept() throws IOException {
        document.openCopy("lesson", "x = 1\n");
        keepOfEndedProcess("# 제목: x\ny = 'a'\n");

        List<Kept> left = new Recovery(folder).left();

        assertThat(left).hasSize(1);
        assertThat(left.getFirst().text()).isEqualTo("# 제목: x\ny = 'a'\n");
        assertThat(left.getFirst().name()).isEqualTo("lesson");
        assertThat(left.getFirst().file()).isNull();
    }

    @Test
    void knowsThatTheFileWasWrittenAfterTheTextWasKept() throws IOException {
        Path file = folder.resolve("a.py");
        Files.writeString(file, "old\r\n");
        document.open(file);
        keepOfEndedProcess("mine\n");
        Document restored = new Document();

        restored.restore(new Recovery(folder).left().getFirst());
        Outside untouched = restored.outside();
        Files.writeString(file, "newer\r\n");

        assertThat(untouched).isEqualTo(Outside.SAME);
        assertThat(restored.outside()).isEqualTo(Outside.CHANGED);
        assertThat(restored.draft().text()).isEqualTo("mine\n");
    }

    @Test
    void asksBeforeItOverwritesAFileThatChangedAfterTheCrash() throws IOException {
        Path file = folder.resolve("a.py");
        Files.writeString(file, "old\n");
        document.open(file);
        keepOfEndedProcess("mine\n");
        Files.writeString(file, "newer\n");
        Document restored = new Document();
        restored.restore(new Recovery(folder).left().getFirst());
        Replies user = new Replies();
        user.answer = Questions.Answer.CANCEL;

        boolean written = new Filing(restored, user, _ -> {}).save();

        assertThat(user.asked).containsExactly("changed a.py");
        assertThat(written).isFalse();
        assertThat(file).hasContent("newer\n");
    }

    @Test
    void offersNothingOfARunningWindow() throws IOException {
        document.openCopy("lesson", "x = 1\n");
        document.draft().type("x = 2\n");
        Recovery recovery = new Recovery(folder);
        recovery.slot().keep(document);

        assertThat(recovery.left()).isEmpty();
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void keepsNothingOnceTheTextIsSaved() throws IOException {
        Recovery.Slot slot = new Recovery(folder.resolve("kept")).slot();
        document.openCopy("lesson", "x = 1\n");
        document.draft().type("x = 2\n");
        slot.keep(document);

        document.saveAs(folder.resolve("a.py"));
        slot.keep(document);

        try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void forgetsWhatIsNotWanted() throws IOException {
        document.openCopy("lesson", "x = 1\n");
        keepOfEndedProcess("x = 2\n");
        Recovery recovery = new Recovery(folder);

        recovery.left().forEach(recovery::forget);

        assertThat(recovery.left()).isEmpty();
    }

    @Test
    void findsNothingInAFolderThatIsNot() {
        assertThat(new Recovery(folder.resolve("none")).left()).isEmpty();
    }

    private void keepOfEndedProcess(String text) throws IOException {
        document.draft().type(text);
        new Recovery(folder).slot().keep(document);
        try (Stream<Path> files = Files.list(folder)) {
            Path kept =
                    files.filter(p -> p.toString().endsWith(".unsaved")).findFirst().orElseThrow();
            String lines = Files.readString(kept);
            Files.writeString(kept, lines.replaceAll("started=.*", "started=long ago"));
        }
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
