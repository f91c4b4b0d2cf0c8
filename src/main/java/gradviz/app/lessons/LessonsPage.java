package gradviz.app.lessons;

import gradviz.app.frame.Command;
import gradviz.app.show.WhileShown;
import gradviz.drawing.Theme;
import gradviz.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The lesson browser: a page over the window with every lesson and the teacher's own listings.
public final class LessonsPage extends BorderPane {
    private static final Set<Command> ALLOWED =
            Set.of(
                    Command.LESSONS,
                    Command.LEAVE,
                    Command.TEXT_LARGER,
                    Command.TEXT_SMALLER,
                    Command.CLOSE,
                    Command.QUIT);

    private final Shelf shelf;
    private final Messages messages;
    private final Acts acts;
    private final TextField search = new TextField();
    private final CardsView cards;
    private final ChapterList chapters;

    /// What the page asks of its window.
    ///
    /// @param open opens a listing
    /// @param folder asks the user for a folder; null where none is given
    /// @param closed called once the page is gone
    public record Acts(Consumer<Place> open, Supplier<@Nullable Path> folder, Runnable closed) {}

    public LessonsPage(
            Shelf shelf,
            Thumbnails thumbnails,
            ObservableValue<Theme> theme,
            Messages messages,
            Acts acts) {
        this.shelf = shelf;
        this.messages = messages;
        this.acts = acts;
        this.cards = new CardsView(thumbnails, theme, messages, this::open, shelf::removeFolder);
        this.chapters = new ChapterList(messages, cards::reveal);
        setId("lessons");
        getStyleClass().add("lessons");
        setVisible(false);
        setTop(top());
        setLeft(chapters);
        setCenter(cards);
        search.textProperty().bindBidirectional(shelf.queryProperty());
        WhileShown.tell(this, shelf.shownProperty(), this::show);
        WhileShown.tell(this, theme, _ -> redraw());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // What lies below must not take the focus for itself.
        addEventHandler(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
    }

    /// {@return whether a command of the window acts while the page is open}
    public static boolean allows(Command command) {
        return ALLOWED.contains(command);
    }

    /// Opens the page with the folders as they are now, or closes it.
    public void toggle() {
        if (isVisible()) {
            close();
            return;
        }
        setVisible(true);
        shelf.queryProperty().set("");
        shelf.refresh();
        cards.draw();
        search.requestFocus();
    }

    /// {@return whether it was open}
    public boolean close() {
        boolean open = isVisible();
        setVisible(false);
        if (open) {
            cards.forget();
            acts.closed().run();
        }
        return open;
    }

    @Override
    protected void layoutChildren() {
        boolean room = getWidth() > 3.4 * chapters.prefWidth(-1);
        chapters.setVisible(room);
        chapters.setManaged(room);
        super.layoutChildren();
    }

    private void redraw() {
        if (isVisible()) {
            cards.draw();
        }
    }

    private HBox top() {
        Label title = new Label(messages.text("lessons.title"));
        title.getStyleClass().add("lessons-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        search.setId("lesson-search");
        search.getStyleClass().add("lesson-search");
        search.setPromptText(messages.text("lessons.search"));
        search.setAccessibleText(messages.text("lessons.search"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox.setHgrow(search, Priority.SOMETIMES);
        Button add = button("lessons.add-folder", this::addFolder);
        add.setTooltip(new Tooltip(messages.text("lessons.about-folder")));
        HBox bar = new HBox(title, search, gap, add, button("window.close", this::close));
        bar.getStyleClass().add("lessons-top");
        return bar;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(List<Chapter> shown) {
        chapters.show(shown);
        cards.show(shown, search.getText());
    }

    private void open(Entry entry) {
        close();
        acts.open().accept(entry.place());
    }

    private void addFolder() {
        Path folder = acts.folder().get();
        if (folder != null) {
            shelf.addFolder(folder);
        }
    }

    private void key(KeyEvent event) {
        Node owner = getScene().getFocusOwner();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        boolean done =
                plain
                        && switch (event.getCode()) {
                            case DOWN, KP_DOWN ->
                                    search.equals(owner) ? cards.first() : cards.down();
                            case ENTER ->
                                    search.equals(owner) ? cards.openFirst() : cards.openFocused();
                            case SPACE -> cards.openFocused();
                            case UP, KP_UP -> cards.up(search);
                            case LEFT, KP_LEFT -> cards.along(-1);
                            case RIGHT, KP_RIGHT -> cards.along(1);
                            case HOME -> cards.along(Integer.MIN_VALUE / 2);
                            case END -> cards.along(Integer.MAX_VALUE / 2);
                            default -> false;
                        };
        if (done) {
            event.consume();
        }
    }
}
