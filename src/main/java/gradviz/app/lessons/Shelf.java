package gradviz.app.lessons;

import gradviz.app.session.Times;
import gradviz.app.settings.Settings;
import gradviz.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What the lesson browser shows: chapters, and what of them a search finds.
public final class Shelf {
    private final Settings settings;
    private final Times times;
    private final Catalogue catalogue;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ReadOnlyObjectWrapper<List<Chapter>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", List.of());
    private List<Chapter> builtIn = List.of();
    private List<Chapter> own = List.of();
    private Times.Cancel reading = () -> {};
    private int readings;

    /// @param settings remember the folders
    public Shelf(Settings settings, Times times, Messages messages) {
        this.settings = settings;
        this.times = times;
        this.catalogue = new Catalogue(messages);
        query.subscribe((_, _) -> show());
    }

    /// {@return what is searched for: words that are all to be found}
    StringProperty queryProperty() {
        return query;
    }

    /// {@return the chapters on show, in order}
    ReadOnlyObjectProperty<List<Chapter>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Looks at the folders again; what is built in is there at once.
    void refresh() {
        if (builtIn.isEmpty()) {
            builtIn = catalogue.builtIn();
            show();
        }
        reading.cancel();
        int number = ++readings;
        List<Path> folders = settings.lessonFolders();
        reading =
                times.work(
                        () -> {
                            List<Chapter> read = folders.stream().map(catalogue::of).toList();
                            times.back(() -> accept(number, read));
                        });
    }

    void addFolder(Path folder) {
        settings.addLessonFolder(folder.toAbsolutePath().normalize());
        refresh();
    }

    /// Takes a folder off the shelf; its files stay where they are.
    void removeFolder(Path folder) {
        settings.removeLessonFolder(folder);
        refresh();
    }

    private void accept(int number, List<Chapter> read) {
        if (number == readings) {
            own = read;
            show();
        }
    }

    private void show() {
        List<Chapter> all = new ArrayList<>(builtIn);
        all.addAll(own);
        String words = query.get();
        if (!words.isBlank()) {
            all.replaceAll(chapter -> chapter.matching(words));
            all.removeIf(chapter -> chapter.entries().isEmpty());
        }
        shown.set(List.copyOf(all));
    }
}
