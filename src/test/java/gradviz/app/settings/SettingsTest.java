package gradviz.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir Path folder;

    @Test
    void remembersFromOneStartToTheNext() {
        Settings settings = new Settings(folder);
        settings.setTextScale(1.5);
        settings.setLanguage(Locale.KOREAN);
        settings.setPlacement(new Placement(10, 20, 800, 600, true));
        settings.setColumnWidth("left", 300);

        Settings next = new Settings(folder);

        assertThat(next.textScale()).isEqualTo(1.5);
        assertThat(next.language()).isEqualTo(Locale.KOREAN);
        assertThat(next.placement()).isEqualTo(new Placement(10, 20, 800, 600, true));
        assertThat(next.columnWidth("left", 0)).isEqualTo(300);
    }

    @Test
    void showsAHintOnce() {
        assertThat(new Settings(folder).firstTime("hint")).isTrue();
        assertThat(new Settings(folder).firstTime("hint")).isFalse();
    }

    @Test
    void listsRecentFilesNewestFirstAndEachOnce() {
        Settings settings = new Settings(folder);
        settings.addRecent(folder.resolve("a.py"));
        settings.addRecent(folder.resolve("b.py"));
        settings.addRecent(folder.resolve("a.py"));

        assertThat(new Settings(folder).recent())
                .containsExactly(folder.resolve("a.py"), folder.resolve("b.py"));
        assertThat(settings.folder()).isEqualTo(folder);
    }

    @Test
    void remembersFoldersOfListingsEachOnceUntilTheyAreRemoved() {
        Settings settings = new Settings(folder);
        settings.addLessonFolder(folder.resolve("one"));
        settings.addLessonFolder(folder.resolve("two"));
        settings.addLessonFolder(folder.resolve("one"));
        assertThat(new Settings(folder).lessonFolders())
                .containsExactly(folder.resolve("one"), folder.resolve("two"));

        new Settings(folder).removeLessonFolder(folder.resolve("one"));
        assertThat(settings.lessonFolders()).containsExactly(folder.resolve("two"));
    }

    @Test
    void doesNotUndoWhatAnotherWindowRemembers() {
        Settings one = new Settings(folder);
        Settings other = new Settings(folder);
        one.setTextScale(2);

        other.setColumnWidth("left", 300);

        assertThat(new Settings(folder).textScale()).isEqualTo(2);
    }

    @Test
    void takesAWrongFileForAnEmptyOne() throws IOException {
        Files.writeString(
                folder.resolve("window.properties"),
                "text=large\nwindow.width=NaN\nrecent.0=\\u0000\nlanguage=\\uZZ");

        Settings settings = new Settings(folder);

        assertThat(settings.textScale()).isEqualTo(1);
        assertThat(settings.placement()).isNull();
        assertThat(settings.recent()).isEmpty();
    }

    @Test
    void worksWhereNothingCanBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Settings settings = new Settings(file.resolve("below"));
        settings.setTextScale(1.5);

        assertThat(settings.textScale()).isEqualTo(1.5);
    }

    @Test
    void keepsTextWithinWhatTheWindowCanShow() {
        Settings settings = new Settings(folder);
        settings.setTextScale(9);

        assertThat(settings.textScale()).isEqualTo(2.5);
    }

    @Test
    void findsFoldersByTheCustomOfTheSystem() {
        assertThat(Folders.of("Linux", "/home/a", Map.of("XDG_CONFIG_HOME", "/etc/a")).config())
                .isEqualTo(Path.of("/etc/a/gradviz"));
        assertThat(Folders.of("Linux", "/home/a", Map.of()).state())
                .isEqualTo(Path.of("/home/a/.local/state/gradviz"));
        assertThat(Folders.of("Mac OS X", "/Users/a", Map.of()).config())
                .isEqualTo(Path.of("/Users/a/Library/Application Support/gradviz"));
    }

    @Test
    void aWindowThatCannotBeReachedIsNotPutThere() {
        Placement placement = new Placement(3000, 10, 800, 600, false);

        assertThat(placement.reachableOn(0, 0, 1920, 1080)).isFalse();
        assertThat(placement.reachableOn(1920, 0, 3840, 1080)).isTrue();
    }
}
