package gradviz.app.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A user who gives the one answer and the one file that a test says, and remembers the questions.
final class Replies implements Questions {
    final List<String> asked = new ArrayList<>();
    Answer answer = Answer.CANCEL;
    @Nullable Path where;

    @Override
    public Answer unsaved(String name) {
        asked.add("unsaved " + name);
        return answer;
    }

    @Override
    public Answer changed(String name) {
        asked.add("changed " + name);
        return answer;
    }

    @Override
    public Answer gone(String name) {
        asked.add("gone " + name);
        return answer;
    }

    @Override
    public @Nullable Path openWhere() {
        return where;
    }

    @Override
    public @Nullable Path saveWhere(String suggestedName) {
        asked.add("save as " + suggestedName);
        return where;
    }

    @Override
    public void failed(String message, Path file, IOException reason) {
        asked.add(message);
    }

    @Override
    public void keptCopy(Path copy) {
        asked.add("kept " + copy.getFileName());
    }
}
