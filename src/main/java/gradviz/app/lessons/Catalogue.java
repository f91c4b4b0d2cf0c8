package gradviz.app.lessons;

import gradviz.app.document.DiskText;
import gradviz.app.document.TooLongException;
import gradviz.listing.Head;
import gradviz.listing.Listing;
import gradviz.listing.Problem;
import gradviz.run.Lesson;
import gradviz.run.Lessons;
import gradviz.text.Messages;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads chapters: those that are built in, and folders.
///
/// @param messages the language that titles and aims are wanted in
record Catalogue(Messages messages) {

    /// {@return the chapters that are built in, in order}
    List<Chapter> builtIn() {
        List<Lesson> lessons = Lessons.all();
        List<Chapter> chapters = new ArrayList<>();
        for (String key : Lessons.chapters()) {
            List<Entry> entries =
                    lessons.stream()
                            .filter(lesson -> lesson.chapter().equals(key))
                            .map(this::entry)
                            .toList();
            chapters.add(new Chapter(messages.text("chapter." + key), null, entries, ""));
        }
        return chapters;
    }

    /// {@return the listings of a folder, each that cannot be read with its reason}
    Chapter of(Path folder) {
        String title = Listings.nameOf(folder);
        try {
            List<Entry> entries = Listings.of(folder).stream().map(this::entry).toList();
            String none = entries.isEmpty() ? messages.text("lessons.folder-empty") : "";
            return new Chapter(title, folder, entries, none);
        } catch (IOException e) {
            return new Chapter(title, folder, List.of(), messages.text("lessons.folder-lost"));
        }
    }

    /// {@return a problem in one line}
    static String sentence(Problem problem, Messages messages) {
        String what = messages.text(problem.key(), problem.args());
        return messages.text("lessons.trouble", "line", problem.span().line(), "what", what);
    }

    private Entry entry(Lesson lesson) {
        return entry(new Place.BuiltIn(lesson), lesson.name(), lesson.text());
    }

    private Entry entry(Path file) {
        Place place = new Place.OwnFile(file);
        String name = Listings.nameOf(file);
        try {
            return entry(place, name, DiskText.read(file).text());
        } catch (IOException e) {
            return new Entry(place, name, "", "", reason(e), false, Entry.plain(name));
        }
    }

    private Entry entry(Place place, String name, String text) {
        Listing listing = Listing.of(text);
        Head head = listing.head();
        String language = messages.locale().getLanguage();
        String title = head.title(language);
        String aim = head.aim(language);
        Problem problem = listing.problem();
        return new Entry(
                place,
                title == null || title.isEmpty() ? name : title,
                aim == null ? "" : aim,
                text,
                problem == null ? "" : sentence(problem, messages),
                head.expectWrong(),
                Entry.plain(name + " " + text));
    }

    private String reason(IOException reason) {
        String key =
                switch (reason) {
                    case CharacterCodingException _ -> "file.not-text";
                    case TooLongException _ -> "file.too-long";
                    case NoSuchFileException _ -> "file.missing";
                    case AccessDeniedException _ -> "file.denied";
                    default -> "lessons.unreadable";
                };
        return messages.text(key);
    }
}
