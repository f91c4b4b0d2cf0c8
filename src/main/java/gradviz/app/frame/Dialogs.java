package gradviz.app.frame;

import gradviz.app.document.Kept;
import gradviz.app.document.Questions;
import gradviz.app.document.TooLongException;
import gradviz.app.settings.Settings;
import gradviz.app.show.Front;
import gradviz.export.FolderThereException;
import gradviz.export.Obstacle;
import gradviz.interchange.BadTraceException;
import gradviz.text.Messages;
import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The questions of a document, as dialogs over a window.
public final class Dialogs implements Questions {
    private final Stage owner;
    private final Settings settings;
    private final Messages messages;

    public Dialogs(Stage owner, Settings settings, Messages messages) {
        this.owner = owner;
        this.settings = settings;
        this.messages = messages;
    }

    @Override
    public Answer unsaved(String name) {
        Map<ButtonType, Answer> answers = new LinkedHashMap<>();
        answers.put(button("ask.save", ButtonBar.ButtonData.YES), Answer.SAVE);
        answers.put(button("ask.discard", ButtonBar.ButtonData.NO), Answer.DISCARD);
        return ask(messages.text("ask.unsaved", "name", name), "ask.unsaved-detail", answers);
    }

    @Override
    public Answer changed(String name) {
        Map<ButtonType, Answer> answers = new LinkedHashMap<>();
        answers.put(button("ask.reload", ButtonBar.ButtonData.OTHER), Answer.RELOAD);
        answers.put(button("ask.keep-mine", ButtonBar.ButtonData.OTHER), Answer.KEEP_MINE);
        answers.put(button("ask.save-as", ButtonBar.ButtonData.OTHER), Answer.SAVE_AS);
        return ask(messages.text("ask.changed", "name", name), "ask.changed-detail", answers);
    }

    @Override
    public Answer gone(String name) {
        Map<ButtonType, Answer> answers = new LinkedHashMap<>();
        answers.put(button("ask.save-as", ButtonBar.ButtonData.OTHER), Answer.SAVE_AS);
        return ask(messages.text("ask.gone", "name", name), "ask.gone-detail", answers);
    }

    /// Asks whether texts that a crash left are taken back.
    public Answer recover(List<Kept> left) {
        Map<ButtonType, Answer> answers = new LinkedHashMap<>();
        answers.put(button("ask.restore", ButtonBar.ButtonData.YES), Answer.RELOAD);
        answers.put(button("ask.forget", ButtonBar.ButtonData.NO), Answer.DISCARD);
        Alert alert = alert(Alert.AlertType.CONFIRMATION, messages.text("ask.recover"));
        alert.setContentText(left.stream().map(Kept::name).collect(Collectors.joining("\n")));
        return answer(alert, answers);
    }

    @Override
    public @Nullable Path openWhere() {
        return path(chooser("file.openable", "*.py", "*.json").showOpenDialog(owner));
    }

    @Override
    public @Nullable Path saveWhere(String suggestedName) {
        FileChooser chooser = chooser("file.listings", "*.py");
        chooser.setInitialFileName(suggestedName);
        return path(chooser.showSaveDialog(owner));
    }

    /// {@return whether files that are there already may be replaced}
    public boolean replace(List<Path> files) {
        Map<ButtonType, Answer> answers = new LinkedHashMap<>();
        answers.put(button("export.replace", ButtonBar.ButtonData.YES), Answer.SAVE);
        String first = files.getFirst().getFileName().toString();
        String question = messages.text("export.exists", "file", first, "n", files.size());
        return ask(question, "export.exists-detail", answers) == Answer.SAVE;
    }

    /// {@return the folder that files are exported to, or null}
    ///
    /// @param folder to begin with
    public @Nullable Path exportWhere(Path folder) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("export.choose-folder"));
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return path(chooser.showDialog(owner));
    }

    /// {@return the folder that the user picks, or null}
    public @Nullable Path folderWhere() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("lessons.choose-folder"));
        Path folder = settings.folder();
        if (folder != null) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return path(chooser.showDialog(owner));
    }

    @Override
    public void failed(String message, Path file, IOException reason) {
        Alert alert = alert(Alert.AlertType.ERROR, messages.text(message, "file", file));
        alert.setContentText(
                switch (reason) {
                    case Obstacle obstacle -> obstacle.sentence();
                    case CharacterCodingException _ -> messages.text("file.not-text");
                    case TooLongException _ -> messages.text("file.too-long");
                    case BadTraceException bad -> sentence(bad, file);
                    case NoSuchFileException _ -> messages.text("file.missing");
                    case FolderThereException _ -> messages.text("file.is-folder");
                    case AccessDeniedException _ -> messages.text("file.denied");
                    default -> messages.text("file.trouble", "reason", reason.toString());
                });
        alert.showAndWait();
    }

    private String sentence(BadTraceException bad, Path file) {
        Map<String, Object> arguments = new HashMap<>(bad.arguments());
        arguments.put("file", file.getFileName());
        return messages.text(bad.key(), arguments);
    }

    @Override
    public void keptCopy(Path copy) {
        Path name = copy.getFileName();
        alert(Alert.AlertType.INFORMATION, messages.text("ask.kept-copy", "file", name))
                .showAndWait();
    }

    private Answer ask(String question, String detail, Map<ButtonType, Answer> answers) {
        Alert alert = alert(Alert.AlertType.CONFIRMATION, question);
        alert.setContentText(messages.text(detail));
        return answer(alert, answers);
    }

    private Answer answer(Alert alert, Map<ButtonType, Answer> answers) {
        alert.getButtonTypes().setAll(answers.keySet());
        alert.getButtonTypes().add(button("ask.cancel", ButtonBar.ButtonData.CANCEL_CLOSE));
        return alert.showAndWait().map(answers::get).orElse(Answer.CANCEL);
    }

    private Alert alert(Alert.AlertType type, String header) {
        Alert alert = new Alert(type);
        alert.initOwner(owner);
        alert.setTitle("gradviz");
        alert.setHeaderText(header);
        alert.getDialogPane().setStyle(styleOf(owner.getScene().getRoot()));
        alert.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        alert.getDialogPane().getStyleClass().add("question");
        alert.getDialogPane().setGraphic(null);
        return alert;
    }

    private static String styleOf(Parent root) {
        return root instanceof Front front ? front.shownStyle() : root.getStyle();
    }

    private ButtonType button(String key, ButtonBar.ButtonData data) {
        return new ButtonType(messages.text(key), data);
    }

    private FileChooser chooser(String key, String... patterns) {
        FileChooser chooser = new FileChooser();
        Path folder = settings.folder();
        if (folder != null) {
            chooser.setInitialDirectory(folder.toFile());
        }
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(messages.text(key), patterns),
                        new FileChooser.ExtensionFilter(messages.text("file.any"), "*"));
        return chooser;
    }

    private static @Nullable Path path(@Nullable File file) {
        return file == null ? null : file.toPath();
    }
}
