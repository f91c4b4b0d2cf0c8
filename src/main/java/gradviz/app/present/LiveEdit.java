package gradviz.app.present;

import gradviz.app.document.Document;
import gradviz.app.document.Draft;
import gradviz.app.session.Session;
import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.storyboard.Setting;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// "What if we use x three times?": the listing changed before everybody's eyes, in a copy.
///
/// The document keeps its text until [#keep]; [#back] shows the lesson again, where it stood.
public final class LiveEdit {
    private final Document document;
    private final Session lesson;
    private final Show show;
    private final Function<Document, Session> trying;
    private final ReadOnlyObjectWrapper<@Nullable Scratch> scratch =
            new ReadOnlyObjectWrapper<>(this, "scratch");
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper(this, "editing");

    /// A copy under way.
    ///
    /// @param home what was on show when it began
    public record Scratch(Document document, Session session, Position home) {
        public Draft draft() {
            return document.draft();
        }
    }

    /// @param trying makes the session that tries a copy
    LiveEdit(Document document, Session lesson, Show show, Function<Document, Session> trying) {
        this.document = document;
        this.lesson = lesson;
        this.show = show;
        this.trying = trying;
    }

    /// {@return the copy under way, or null}
    public ReadOnlyObjectProperty<@Nullable Scratch> scratchProperty() {
        return scratch.getReadOnlyProperty();
    }

    /// {@return whether the copy's text is open over the picture}
    public ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /// {@return the session of what is on show: the copy's, else the lesson's}
    public Session session() {
        Scratch current = scratch.get();
        return current == null ? lesson : current.session();
    }

    /// Opens the text over the picture: the copy under way, else a new one.
    public void open() {
        Position home = show.position();
        if (home == null) {
            return;
        }
        if (scratch.get() == null) {
            Document copy = new Document();
            copy.draft().start(document.draft().text());
            scratch.set(new Scratch(copy, trying.apply(copy), home));
        }
        editing.set(true);
    }

    /// Closes the text; what it made stays on show.
    public void close() {
        editing.set(false);
        Scratch current = scratch.get();
        String text = document.draft().text();
        if (current == null || !current.draft().text().equals(text)) {
            return;
        }
        Position shown = show.position();
        if (shown != null && shown.storyboard().run().text().equals(text)) {
            drop(current);
        } else {
            back();
        }
    }

    /// Shows the lesson again at the step where it stood, and gives the copy up.
    public void back() {
        Scratch current = scratch.get();
        if (current == null) {
            return;
        }
        drop(current);
        Setting now = current.session().setting();
        show.update(current.home().storyboard(), current.home().step());
        if (!current.home().storyboard().setting().equals(now)) {
            lesson.setSetting(now);
        }
    }

    /// Takes the copy's text into the document, as one change that can be undone.
    public void keep() {
        Scratch current = scratch.get();
        if (current != null) {
            drop(current);
            document.draft().apply(current.draft().text());
            lesson.run();
        }
    }

    /// Gives the copy up: the document itself has changed.
    void forget() {
        Scratch current = scratch.get();
        if (current != null) {
            drop(current);
        }
    }

    private void drop(Scratch current) {
        scratch.set(null);
        editing.set(false);
        current.session().close();
    }
}
