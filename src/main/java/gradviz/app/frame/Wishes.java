package gradviz.app.frame;

import gradviz.run.Lesson;
import java.nio.file.Path;
import java.util.Locale;

/// What the bar at the top asks of its window.
public interface Wishes {
    void perform(Command command);

    void open(Lesson lesson);

    void open(Path file);

    void speak(Locale language);
}
