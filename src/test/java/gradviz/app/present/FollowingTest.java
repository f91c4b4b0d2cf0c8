package gradviz.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import gradviz.run.Lesson;
import gradviz.run.Lessons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowingTest {
    @TempDir Path folder;

    @BeforeEach
    void fill() throws IOException {
        for (String name : List.of("b.py", "A.py", "c.txt", "D.py")) {
            Files.writeString(folder.resolve(name), "");
        }
        Files.createDirectory(folder.resolve("c.py"));
    }

    @Test
    void goesThroughTheListingsOfAFolderByName() {
        assertThat(Following.after(folder.resolve("A.py"))).contains(folder.resolve("b.py"));
        assertThat(Following.after(folder.resolve("b.py"))).contains(folder.resolve("D.py"));
        assertThat(Following.after(folder.resolve("D.py"))).isEmpty();
    }

    @Test
    void goesOnFromAFileThatIsGone() {
        assertThat(Following.after(folder.resolve("aa.py"))).contains(folder.resolve("b.py"));
        assertThat(Following.after(folder.resolve("no/such.py"))).isEmpty();
    }

    @Test
    void goesThroughTheLessonsInTheirOrder() {
        List<Lesson> lessons = Lessons.all();

        assertThat(Following.after(lessons.getFirst())).contains(lessons.get(1));
        assertThat(Following.after(lessons.getLast())).isEmpty();
    }
}
