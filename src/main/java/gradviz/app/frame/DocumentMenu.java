package gradviz.app.frame;

import gradviz.app.document.Document;
import gradviz.app.settings.Settings;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.listing.Head;
import gradviz.run.Lesson;
import gradviz.run.Lessons;
import gradviz.storyboard.Storyboard;
import gradviz.text.Messages;
import java.nio.file.Path;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/// The two menus of the bar: lessons under the name of what is open, files and the rest at its end.
public final class DocumentMenu {
    private static final PseudoClass TITLED = PseudoClass.getPseudoClass("titled");

    private final Document document;
    private final Show show;
    private final Settings settings;
    private final Wishes wishes;
    private final Messages messages;

    public DocumentMenu(
            Document document, Show show, Settings settings, Wishes wishes, Messages messages) {
        this.document = document;
        this.show = show;
        this.settings = settings;
        this.wishes = wishes;
        this.messages = messages;
    }

    /// {@return the button that names what is open and lists the lessons}
    MenuButton button() {
        MenuButton button = new MenuButton();
        button.setId("document");
        button.getStyleClass().add("document-menu");
        button.setTooltip(new Tooltip(messages.text("tip.document")));
        WhileShown.tell(button, document.nameProperty(), _ -> name(button));
        WhileShown.tell(button, document.openingsProperty(), _ -> name(button));
        WhileShown.tell(button, show.storyboardProperty(), _ -> name(button));
        button.getItems().add(command(Command.LESSONS, "menu.all-lessons"));
        button.getItems().add(command(Command.NEXT_LESSON, "menu.next-lesson"));
        button.getItems().add(command(Command.PREVIOUS_LESSON, "menu.previous-lesson"));
        button.getItems().add(new SeparatorMenuItem());
        for (String chapter : Lessons.chapters()) {
            button.getItems().add(chapterMenu(chapter));
        }
        button.getItems().add(new SeparatorMenuItem());
        button.getItems().addAll(command(Command.OPEN, "menu.open"), recentMenu(button));
        button.getItems().add(command(Command.SAVE, "menu.save"));
        button.getItems().add(command(Command.SAVE_AS, "menu.save-as"));
        return button;
    }

    /// A listing with a title of its own is called by that too.
    private void name(MenuButton button) {
        String name = document.nameProperty().get();
        String title = title();
        boolean more = !title.isBlank() && !title.equals(name);
        String called = more ? messages.text("file.titled", "name", name, "title", title) : name;
        button.pseudoClassStateChanged(TITLED, more);
        button.setText(called);
        button.setAccessibleText(messages.text("tip.document.of", "name", called));
    }

    /// The picture may still be of another text, as where this one has an error.
    private String title() {
        Storyboard storyboard = show.storyboard();
        if (storyboard == null) {
            return "";
        }
        Head head = storyboard.run().listing().head();
        String title = head.title(messages.locale().getLanguage());
        return title != null && document.draft().text().contains(title) ? title : "";
    }

    /// Titles are read once the chapter is looked at, not while the window opens.
    private Menu chapterMenu(String chapter) {
        Menu menu = new Menu(messages.text("chapter." + chapter));
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(
                _ ->
                        menu.getItems()
                                .setAll(
                                        Lessons.all().stream()
                                                .filter(one -> one.chapter().equals(chapter))
                                                .map(this::lessonItem)
                                                .toList()));
        return menu;
    }

    private MenuItem lessonItem(Lesson lesson) {
        MenuItem item = new MenuItem(lesson.title(messages.locale()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> wishes.open(lesson));
        return item;
    }

    /// {@return the button at the end of the bar, with all that has no button of its own}
    MenuButton moreButton() {
        MenuButton button = new MenuButton("⋯");
        button.setId("more");
        button.getStyleClass().add("more-menu");
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        button.setAccessibleText(messages.text("button.more"));
        button.setTooltip(new Tooltip(messages.text("button.more")));
        button.getItems().add(command(Command.CLEAR_ALL, "button.clear"));
        button.getItems().add(command(Command.AGAIN, "button.again"));
        button.getItems().add(command(Command.FOLD, "fold.menu"));
        button.getItems().add(command(Command.PREDICT, "menu.predict"));
        button.getItems().add(command(Command.COMPARE, "button.compare"));
        button.getItems().add(command(Command.PROJECT, "button.present"));
        button.getItems().add(command(Command.EXPORT, "button.export"));
        button.getItems().add(command(Command.COPY_PICTURE, "export.copy-picture"));
        button.getItems().add(new SeparatorMenuItem());
        button.getItems().add(command(Command.NEW, "menu.new"));
        button.getItems().add(command(Command.TEXT_LARGER, "menu.text-larger"));
        button.getItems().add(command(Command.TEXT_SMALLER, "menu.text-smaller"));
        button.getItems().add(languages());
        button.getItems().add(command(Command.SETTINGS, "menu.settings"));
        button.getItems().add(command(Command.KEYS, "menu.keys"));
        button.getItems().add(new SeparatorMenuItem());
        button.getItems().add(command(Command.CLOSE, "menu.close"));
        button.getItems().add(command(Command.QUIT, "menu.quit"));
        return button;
    }

    private Menu languages() {
        Menu menu = new Menu(messages.text("menu.language"));
        MenuItem english = new MenuItem(messages.text("menu.english"));
        english.setOnAction(_ -> wishes.speak(Locale.ENGLISH));
        MenuItem korean = new MenuItem(messages.text("menu.korean"));
        korean.setOnAction(_ -> wishes.speak(Locale.KOREAN));
        menu.getItems().addAll(english, korean);
        return menu;
    }

    private Menu recentMenu(MenuButton button) {
        Menu menu = new Menu(messages.text("menu.recent"));
        button.setOnShowing(_ -> listRecent(menu));
        return menu;
    }

    private void listRecent(Menu menu) {
        menu.getItems().clear();
        for (Path file : settings.recent()) {
            MenuItem item = new MenuItem(file.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> wishes.open(file));
            menu.getItems().add(item);
        }
        menu.setDisable(menu.getItems().isEmpty());
    }

    private MenuItem command(Command command, String key) {
        MenuItem item = new MenuItem(messages.text(key));
        Keys.first(command).ifPresent(chord -> item.setAccelerator(chord.combination()));
        item.setOnAction(_ -> wishes.perform(command));
        return item;
    }
}
