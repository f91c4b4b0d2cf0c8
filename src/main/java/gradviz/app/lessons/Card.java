package gradviz.app.lessons;

import gradviz.app.session.Trouble;
import gradviz.drawing.Theme;
import gradviz.text.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A listing in the browser: its picture, its title, its aim, and what there is to know before.
final class Card extends VBox {
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    private final Entry entry;
    private final Messages messages;
    private final Runnable open;
    private final Frame frame = new Frame();
    private final Label aim;
    private @Nullable Theme drawnIn;

    /// @param open called when the card is pressed
    Card(Entry entry, Messages messages, Runnable open) {
        this.entry = entry;
        this.messages = messages;
        this.open = open;
        this.aim = label(entry.aim(), "lesson-aim");
        getStyleClass().add("lesson-card");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        Label title = label(entry.title(), "lesson-title");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(frame, title, aim, gap);
        if (entry.wrong()) {
            getChildren().add(badge());
        }
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        tell(entry.trouble());
    }

    Entry entry() {
        return entry;
    }

    void open() {
        open.run();
    }

    /// {@return the theme of the picture on show, or null while there is none}
    @Nullable Theme drawnIn() {
        return drawnIn;
    }

    /// Shows what came of running the listing.
    void show(Thumbnails.Picture picture, Theme theme) {
        drawnIn = theme;
        frame.show(picture.image(), messages.text("lessons.no-picture"));
        Trouble trouble = picture.trouble();
        if (trouble != null && entry.trouble().isEmpty()) {
            int line = trouble.place() == null ? 0 : trouble.place().line();
            tell(
                    line == 0
                            ? trouble.sentence()
                            : messages.text(
                                    "lessons.trouble", "line", line, "what", trouble.sentence()));
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private void tell(String trouble) {
        boolean broken = !trouble.isEmpty();
        pseudoClassStateChanged(BROKEN, broken);
        if (broken) {
            aim.setText(trouble);
            aim.setWrapText(false);
            frame.show(null, messages.text("lessons.no-picture"));
        }
        boolean said = !aim.getText().isEmpty();
        aim.setVisible(said);
        aim.setManaged(said);
        String wrong = entry.wrong() ? messages.text("lessons.wrong") : "";
        setAccessibleText(
                Stream.of(entry.title(), aim.getText(), wrong)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(". ")));
    }

    private Label badge() {
        Label badge = label(messages.text("lessons.wrong"), "lesson-badge");
        badge.setMinWidth(USE_PREF_SIZE);
        return badge;
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            open();
        }
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
