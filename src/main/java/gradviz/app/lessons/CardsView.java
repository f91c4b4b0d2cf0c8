package gradviz.app.lessons;

import gradviz.drawing.Theme;
import gradviz.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The cards of the chapters on show, one chapter below the other.
final class CardsView extends ScrollPane {
    private final Thumbnails thumbnails;
    private final ObservableValue<Theme> theme;
    private final Messages messages;
    private final Consumer<Entry> open;
    private final Consumer<Path> remove;
    private final VBox column = new VBox();
    private final List<Card> cards = new ArrayList<>();
    private final List<CardGrid> grids = new ArrayList<>();

    CardsView(
            Thumbnails thumbnails,
            ObservableValue<Theme> theme,
            Messages messages,
            Consumer<Entry> open,
            Consumer<Path> remove) {
        this.thumbnails = thumbnails;
        this.theme = theme;
        this.messages = messages;
        this.open = open;
        this.remove = remove;
        getStyleClass().addAll("lesson-scroll", "quiet-scroll");
        column.getStyleClass().add("lesson-sections");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    /// @param query what was searched for, said where nothing was found
    void show(List<Chapter> chapters, String query) {
        cards.clear();
        grids.clear();
        column.getChildren().clear();
        chapters.forEach(this::add);
        if (chapters.isEmpty()) {
            Label none = new Label(messages.text("lessons.none", "query", query.strip()));
            none.getStyleClass().add("lesson-none");
            column.getChildren().add(none);
        }
        setVvalue(0);
        draw();
    }

    /// Asks for the pictures that are not there yet in the theme of now.
    void draw() {
        forget();
        Theme wanted = theme.getValue();
        for (Card card : cards) {
            if (!wanted.equals(card.drawnIn())) {
                thumbnails.ask(
                        card.entry().text(),
                        messages.locale(),
                        wanted,
                        picture -> card.show(picture, wanted));
            }
        }
    }

    /// Asks for no more pictures.
    void forget() {
        thumbnails.forgetWaiting();
    }

    /// Brings a chapter into sight and gives its first card the focus.
    void reveal(int chapter) {
        int first = grids.subList(0, chapter).stream().mapToInt(CardsView::sizeOf).sum();
        if (sizeOf(grids.get(chapter)) > 0) {
            cards.get(first).requestFocus();
        }
        scrollTo(column.getChildren().get(chapter).getBoundsInParent().getMinY());
    }

    boolean first() {
        return focus(0);
    }

    boolean down() {
        return focused() >= 0 && focus(walk().down(focused()));
    }

    boolean along(int places) {
        return focused() >= 0 && focus(walk().along(focused(), places));
    }

    /// @param above what has the focus above the first row
    boolean up(Node above) {
        int from = focused();
        if (from < 0) {
            return false;
        }
        int to = walk().up(from);
        if (to < 0) {
            above.requestFocus();
            setVvalue(0);
            return true;
        }
        return focus(to);
    }

    boolean openFirst() {
        if (!cards.isEmpty()) {
            cards.getFirst().open();
        }
        return !cards.isEmpty();
    }

    boolean openFocused() {
        int focused = focused();
        if (focused >= 0) {
            cards.get(focused).open();
        }
        return focused >= 0;
    }

    private void add(Chapter chapter) {
        Label title = new Label(chapter.title());
        title.getStyleClass().add("lesson-heading");
        HBox heading = new HBox(title);
        heading.getStyleClass().add("lesson-heading-row");
        Path folder = chapter.folder();
        if (folder != null) {
            Label where = new Label(folder.toString());
            where.getStyleClass().add("soft");
            Button button = new Button(messages.text("lessons.remove-folder"));
            button.getStyleClass().add("quiet-button");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> remove.accept(folder));
            heading.getChildren().addAll(where, button);
        }
        List<Card> own =
                chapter.entries().stream()
                        .map(entry -> new Card(entry, messages, () -> open.accept(entry)))
                        .toList();
        own.forEach(card -> card.focusedProperty().subscribe(is -> reveal(card, is)));
        CardGrid grid = new CardGrid(own);
        VBox section = new VBox(heading, grid);
        if (!chapter.trouble().isEmpty()) {
            Label trouble = new Label(chapter.trouble());
            trouble.getStyleClass().add("soft");
            section.getChildren().add(1, trouble);
        }
        section.getStyleClass().add("lesson-section");
        cards.addAll(own);
        grids.add(grid);
        column.getChildren().add(section);
    }

    private int focused() {
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private boolean focus(int index) {
        if (index < cards.size()) {
            cards.get(index).requestFocus();
        }
        return index < cards.size();
    }

    private Walk walk() {
        int columns =
                grids.stream().filter(grid -> sizeOf(grid) > 0).findFirst().orElseThrow().columns();
        return new Walk(grids.stream().map(CardsView::sizeOf).toList(), columns);
    }

    private static int sizeOf(CardGrid grid) {
        return grid.getChildren().size();
    }

    private void reveal(Card card, boolean focused) {
        if (!focused) {
            return;
        }
        Bounds place = column.sceneToLocal(card.localToScene(card.getLayoutBounds()));
        double seen = getViewportBounds().getHeight();
        double top = getVvalue() * (column.getHeight() - seen);
        double room = column.getPadding().getTop();
        if (place.getMinY() - room < top) {
            scrollTo(place.getMinY() - room);
        } else if (place.getMaxY() + room > top + seen) {
            scrollTo(place.getMaxY() + room - seen);
        }
    }

    private void scrollTo(double y) {
        double hidden = column.getHeight() - getViewportBounds().getHeight();
        setVvalue(hidden <= 0 ? 0 : Math.clamp(y / hidden, 0, 1));
    }
}
