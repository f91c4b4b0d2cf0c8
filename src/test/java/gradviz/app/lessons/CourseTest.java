package gradviz.app.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.app.document.Document;
import gradviz.run.Lesson;
import gradviz.run.Lessons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseTest {
    @TempDir Path folder;
    private final Document document = new Document();
    private Optional<Lesson> lesson = Optional.empty();
    private final Course course = new Course(document, () -> lesson);

    @Test
    void goesFromLessonToLessonInOrder() {
        open("in-place");

        assertThat(course.next()).hasValue(lesson("computed-again"));
        assertThat(course.previous()).hasValue(lesson("two-examples"));
    }

    @Test
    void endsWithTheFirstAndTheLastLesson() {
        open("used-once");
        assertThat(course.previous()).isEmpty();

        open("newton");
        assertThat(course.next()).isEmpty();
    }

    @Test
    void anotherTextHasNoPlaceAmongTheLessons() {
        document.openCopy("untitled", "x = Variable(1.0)\n");

        assertThat(course.next()).isEmpty();
        assertThat(course.previous()).isEmpty();
    }

    @Test
    void goesFromFileToFileInTheOrderOfNames() throws IOException {
        Path a = write("a.py");
        Path b = write("B.py");
        Path c = write("c.py");
        write("d.txt");
        document.open(b);

        assertThat(course.next()).hasValue(new Place.OwnFile(c));
        assertThat(course.previous()).hasValue(new Place.OwnFile(a));
        document.open(c);
        assertThat(course.next()).isEmpty();
    }

    @Test
    void passesFilesThatCannotBeOpened() throws IOException {
        Path a = write("a.py");
        Files.write(folder.resolve("b.py"), new byte[] {(byte) 0xff, 0, 1});
        Files.createSymbolicLink(folder.resolve("c.py"), folder.resolve("gone.py"));
        Path d = write("d.py");
        document.open(a);
        assertThat(course.next()).hasValue(new Place.OwnFile(d));

        document.open(d);
        assertThat(course.previous()).hasValue(new Place.OwnFile(a));
        assertThat(course.next()).isEmpty();
    }

    @Test
    void aLessonThatWasSavedIsAFileOfItsFolder() throws IOException {
        Path next = write("z.py");
        open("used-once");
        document.saveAs(folder.resolve("mine.py"));

        assertThat(course.next()).hasValue(new Place.OwnFile(next));
    }

    private void open(String name) {
        Lesson opened = Lessons.named(name).orElseThrow();
        document.openCopy(opened.title(Locale.ENGLISH), opened.text());
        lesson = Optional.of(opened);
    }

    private static Place lesson(String name) {
        return new Place.BuiltIn(Lessons.named(name).orElseThrow());
    }

    private Path write(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "x = Variable(1.0)\n").toAbsolutePath();
    }
}
