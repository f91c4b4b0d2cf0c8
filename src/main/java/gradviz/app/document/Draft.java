package gradviz.app.document;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The text of a listing while it is edited, with what undo and redo need.
///
/// Typing, buttons and drags all change it here, so that one undo takes back any of them.
public final class Draft {
    private static final int PAST = 1000;

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final Deque<Change> past = new ArrayDeque<>();
    private final Deque<Change> future = new ArrayDeque<>();
    private @Nullable Object gesture;
    private boolean sealed = true;
    private int caret;

    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    public String text() {
        return text.get();
    }

    /// {@return the offset where the text changed last}
    public int caret() {
        return caret;
    }

    /// Takes over a text that has no past.
    public void start(String first) {
        past.clear();
        future.clear();
        seal();
        caret = 0;
        text.set(first);
    }

    /// Takes what the keyboard made of the text; keystrokes of one word are one undo.
    public void type(String next) {
        Change change = Change.between(text(), next);
        if (change.isEmpty()) {
            return;
        }
        Change last = sealed ? null : past.peek();
        Change joined = last == null ? null : last.joinedWith(change);
        if (joined == null) {
            record(change);
        } else {
            past.pop();
            past.push(joined);
        }
        gesture = null;
        sealed = false;
        show(change);
    }

    /// Takes what a command made of the text, as one undo.
    public void apply(String next) {
        drag(next, new Object());
        seal();
    }

    /// Takes one of many texts that a gesture makes; all of one gesture are one undo.
    public void drag(String next, Object ofGesture) {
        Change change = Change.between(text(), next);
        if (change.isEmpty()) {
            return;
        }
        if (ofGesture.equals(gesture) && !past.isEmpty()) {
            String before = past.pop().inverse().applyTo(text());
            record(Change.between(before, next));
        } else {
            record(change);
        }
        gesture = ofGesture;
        sealed = true;
        show(change);
    }

    /// Ends what is being typed: the next key begins a new undo.
    public void seal() {
        gesture = null;
        sealed = true;
    }

    /// {@return whether there was something to take back}
    public boolean undo() {
        return move(past, future);
    }

    /// {@return whether there was something to do again}
    public boolean redo() {
        return move(future, past);
    }

    private boolean move(Deque<Change> from, Deque<Change> to) {
        if (from.isEmpty()) {
            return false;
        }
        Change back = from.pop().inverse();
        to.push(back);
        seal();
        show(back);
        return true;
    }

    private void record(Change change) {
        future.clear();
        if (change.isEmpty()) {
            return;
        }
        past.push(change);
        if (past.size() > PAST) {
            past.removeLast();
        }
    }

    private void show(Change change) {
        caret = change.end();
        text.set(change.applyTo(text()));
    }
}
