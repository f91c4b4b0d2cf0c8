package gradviz.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilingTest {
    @TempDir Path folder;

    private final Document document = new Document();
    private final Replies user = new Replies();
    private final List<Path> used = new ArrayList<>();
    private final Filing filing = new Filing(document, user, used::add);
    private Path file = Path.of("");

    @BeforeEach
    void open() throws IOException {
        file = folder.resolve("a.py");
        Files.writeString(file, "old\n");
        filing.open(file);
    }

    @Test
    void remembersWhatWasOpened() {
        assertThat(used).containsExactly(file);
    }

    @Test
    void asksNothingOfSavedText() {
        assertThat(filing.mayLeave()).isTrue();
        assertThat(user.asked).isEmpty();
    }

    @Test
    void staysWhenUnsavedTextIsNotToBeLost() {
        document.draft().type("mine\n");
        user.answer = Questions.Answer.CANCEL;

        filing.openCopy("lesson", "x = 1\n");

        assertThat(user.asked).containsExactly("unsaved a.py");
        assertThat(document.draft().text()).isEqualTo("mine\n");
    }

    @Test
    void savesBeforeAnotherTextIsOpened() {
        document.draft().type("mine\n");
        user.answer = Questions.Answer.SAVE;

        filing.openCopy("lesson", "x = 1\n");

        assertThat(file).hasContent("mine\n");
        assertThat(document.draft().text()).isEqualTo("x = 1\n");
    }

    @Test
    void asksForAFileWhereThereIsNone() {
        filing.openCopy("Used twice, summed", "x = 1\n");
        user.where = folder.resolve("b");

        assertThat(filing.save()).isTrue();

        assertThat(user.asked).containsExactly("save as Used-twice,-summed.py");
        assertThat(folder.resolve("b.py")).hasContent("x = 1\n");
    }

    @Test
    void isNotSavedWhenNoFileIsPicked() {
        filing.openCopy("lesson", "x = 1\n");
        document.draft().type("x = 2\n");

        assertThat(filing.save()).isFalse();
        assertThat(document.unsavedProperty().get()).isTrue();
    }

    @Test
    void asksBeforeItSavesOverAFileThatChangedOutside() throws IOException {
        document.draft().type("mine\n");
        Files.writeString(file, "theirs\n");
        user.answer = Questions.Answer.CANCEL;

        assertThat(filing.save()).isFalse();

        assertThat(user.asked).containsExactly("changed a.py");
        assertThat(file).hasContent("theirs\n");
    }

    @Test
    void keepsBothVersionsWhenMineIsKept() throws IOException {
        document.draft().type("mine\n");
        Files.writeString(file, "theirs\n");
        user.answer = Questions.Answer.KEEP_MINE;

        assertThat(filing.save()).isTrue();

        assertThat(file).hasContent("mine\n");
        assertThat(folder.resolve("a.other.py")).hasContent("theirs\n");
    }

    @Test
    void reloadsWhenLookedAt() throws IOException {
        Files.writeString(file, "theirs\n");
        user.answer = Questions.Answer.RELOAD;

        filing.look();

        assertThat(document.draft().text()).isEqualTo("theirs\n");
    }

    @Test
    void asksOnceAboutAFileThatIsGone() throws IOException {
        Files.delete(file);

        filing.look();
        filing.look();

        assertThat(user.asked).containsExactly("gone a.py");
        assertThat(document.draft().text()).isEqualTo("old\n");
        assertThat(document.unsavedProperty().get()).isTrue();
    }

    @Test
    void saysThatAFileCannotBeOpened() {
        assertThat(filing.open(folder.resolve("missing.py"))).isFalse();
        assertThat(user.asked).containsExactly("file.open-failed");
    }
}
