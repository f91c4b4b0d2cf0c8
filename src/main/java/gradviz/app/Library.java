package gradviz.app;

import gradviz.app.document.Document;
import gradviz.app.frame.Command;
import gradviz.app.lessons.Course;
import gradviz.app.lessons.LessonsPage;
import gradviz.app.lessons.Place;
import gradviz.app.lessons.Shelf;
import gradviz.app.lessons.Thumbnails;
import gradviz.app.present.Following;
import gradviz.app.session.FxTimes;
import gradviz.app.session.Runner;
import gradviz.app.settings.Settings;
import gradviz.drawing.Theme;
import gradviz.run.Lesson;
import gradviz.text.Messages;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The lessons of a window: the browser over its workbench, and the way from one to the next.
final class Library {
    private final Papers papers;
    private final Settings settings;
    private final FxTimes times;
    private final ObservableValue<Theme> theme;
    private final Course course;
    private final Thumbnails thumbnails;
    private @Nullable LessonsPage page;

    Library(
            Document document,
            Papers papers,
            Settings settings,
            FxTimes times,
            ObservableValue<Theme> theme) {
        this.papers = papers;
        this.settings = settings;
        this.times = times;
        this.theme = theme;
        this.course = new Course(document, papers::lesson);
        this.thumbnails = new Thumbnails(times, new Runner());
    }

    /// Lays the browser, closed, over a workbench that was made anew.
    void cover(Workbench workbench, Messages messages) {
        LessonsPage.Acts acts =
                new LessonsPage.Acts(
                        this::open,
                        () -> papers.dialogs().folderWhere(),
                        () -> workbench.canvas().requestFocus());
        Shelf shelf = new Shelf(settings, times, messages);
        page = new LessonsPage(shelf, thumbnails, theme, messages, acts);
        workbench.getChildren().add(page);
    }

    void toggle() {
        if (page != null) {
            page.toggle();
        }
    }

    /// {@return whether the browser was open}
    boolean close() {
        return page != null && page.close();
    }

    /// {@return whether the open browser keeps a key for itself}
    boolean keeps(Optional<Command> command) {
        return page != null && page.isVisible() && !command.map(LessonsPage::allows).orElse(false);
    }

    boolean isOpen() {
        return page != null && page.isVisible();
    }

    /// {@return whether there was a listing after the one that is open}
    boolean next() {
        Optional<Place> place = course.next();
        place.ifPresent(this::open);
        return place.isPresent();
    }

    /// {@return whether there was a listing before the one that is open}
    boolean previous() {
        Optional<Place> place = course.previous();
        place.ifPresent(this::open);
        return place.isPresent();
    }

    /// {@return the listing after the one that is open, named in a language}
    Optional<Following> following(Locale language) {
        return course.next()
                .map(place -> new Following(nameOf(place, language), () -> open(place)));
    }

    private static String nameOf(Place place, Locale language) {
        return switch (place) {
            case Place.BuiltIn(Lesson lesson) -> lesson.title(language);
            case Place.OwnFile(Path path) -> String.valueOf(path.getFileName());
        };
    }

    private void open(Place place) {
        switch (place) {
            case Place.BuiltIn(Lesson lesson) -> papers.open(lesson);
            case Place.OwnFile(Path path) -> papers.filing().open(path);
        }
    }
}
