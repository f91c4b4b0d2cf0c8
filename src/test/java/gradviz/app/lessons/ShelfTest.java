package gradviz.app.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.app.settings.Settings;
import gradviz.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
    @TempDir Path home;
    private final HandTimes times = new HandTimes();
    private Path folder;
    private Shelf shelf;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectory(home.resolve("My course"));
        shelf = shelf(Locale.ENGLISH);
    }

    @Test
    void showsTheChaptersInOrder() {
        shelf.refresh();

        assertThat(shelf.shownProperty().get())
                .extracting(Chapter::title)
                .containsExactly(
                        "Why gradients add",
                        "Clearing and leftovers",
                        "Order",
                        "Shapes and training");
        assertThat(shelf.shownProperty().get().getFirst().entries()).hasSize(9);
    }

    @Test
    void aSearchFindsWordsOfTitleAimAndCodeInAnyOrderAndEitherLanguage() {
        shelf.refresh();

        assertThat(found("DIAMOND  stack")).containsExactly("A diamond in stack order");
        assertThat(found("cleargrad square(w - 3.0)")).containsExactly("Added up on purpose");
        assertThat(found("서로 지워지는")).containsExactly("Contributions that cancel");
        assertThat(found(Normalizer.normalize("마름모", Normalizer.Form.NFD)))
                .containsExactly("A diamond in stack order", "A diamond by generation");
        assertThat(found("no such words")).isEmpty();
        assertThat(found(" ")).hasSize(26);
    }

    @Test
    void aFolderBecomesAChapterInTheOrderOfItsNames() throws IOException {
        write("b.py", "# title: Second\n# title.ko: 둘째\n# aim: To see.\nx = Variable(1.0)\n");
        write("A.py", "x = Variable(1.0)\n");
        write("notes.txt", "not a listing");
        Files.createDirectory(folder.resolve("c.py"));

        shelf.addFolder(folder);
        times.finish();

        Chapter own = shelf.shownProperty().get().getLast();
        assertThat(own.title()).isEqualTo("My course");
        assertThat(own.entries()).extracting(Entry::title).containsExactly("A.py", "Second");
        assertThat(own.entries()).extracting(Entry::aim).containsExactly("", "To see.");
        assertThat(own.entries().getLast().place())
                .isEqualTo(new Place.OwnFile(folder.resolve("b.py")));
    }

    @Test
    void aBrokenFileIsShownWithItsErrorBesideTheOthers() throws IOException {
        write("1.py", "x = Variable(1.0)\nx = = 2\n");
        Files.write(folder.resolve("2.py"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        write("3.py", "# gradviz: colour=red\n");
        write("4.py", "x = Variable(1.0)\n");

        shelf.addFolder(folder);
        times.finish();

        List<Entry> entries = shelf.shownProperty().get().getLast().entries();
        assertThat(entries)
                .extracting(Entry::title)
                .containsExactly("1.py", "2.py", "3.py", "4.py");
        assertThat(entries.get(0).trouble()).startsWith("Line 2: ").doesNotContain("\n");
        assertThat(entries.get(1).trouble()).isEqualTo("It is not a text in UTF-8.");
        assertThat(entries.get(2).trouble()).startsWith("Line 1: ").contains("colour");
        assertThat(entries.get(3).trouble()).isEmpty();
    }

    @Test
    void aFolderIsRememberedLookedAtAnewAndRemovedAgain() throws IOException {
        shelf.addFolder(folder);
        times.finish();
        assertThat(shelf.shownProperty().get().getLast().trouble()).contains("no .py file");

        write("new.py", "x = Variable(1.0)\n");
        Shelf later = shelf(Locale.KOREAN);
        later.refresh();
        times.finish();
        assertThat(later.shownProperty().get().getLast().entries())
                .extracting(Entry::title)
                .containsExactly("new.py");

        later.removeFolder(folder);
        times.finish();
        assertThat(later.shownProperty().get()).hasSize(4);
        assertThat(new Settings(home).lessonFolders()).isEmpty();
        assertThat(folder.resolve("new.py")).exists();
    }

    @Test
    void aFolderThatIsGoneSaysSo() throws IOException {
        shelf.addFolder(folder);
        Files.delete(folder);
        shelf.refresh();
        times.finish();

        Chapter gone = shelf.shownProperty().get().getLast();
        assertThat(gone.entries()).isEmpty();
        assertThat(gone.trouble()).isEqualTo("This folder is missing or cannot be read.");
    }

    private Shelf shelf(Locale language) {
        return new Shelf(new Settings(home), times, Messages.of(language));
    }

    private List<String> found(String query) {
        shelf.queryProperty().set(query);
        return shelf.shownProperty().get().stream()
                .flatMap(chapter -> chapter.entries().stream())
                .map(Entry::title)
                .toList();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
