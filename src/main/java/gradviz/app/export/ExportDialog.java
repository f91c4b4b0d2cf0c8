package gradviz.app.export;

import gradviz.app.comfort.ThemeSheet;
import gradviz.app.frame.Dialogs;
import gradviz.app.settings.Settings;
import gradviz.drawing.Theme;
import gradviz.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// The dialog of an export beside its window, which stays usable.
public final class ExportDialog {
    private static final double FONT_SIZE = 13;
    private static final double WIDTH = 68;
    private static final double HEIGHT = 50;
    private static final double NARROW = 48;
    private static final double MOST_OF_SCREEN = 0.94;

    private final Stage stage = new Stage();
    private final ExportModel model;
    private final Messages messages;
    private final Settings settings;
    private final Consumer<String> say;
    private final Dialogs dialogs;
    private final Label remark = new Label();

    /// @param say tells the window what became of it
    public ExportDialog(
            Stage owner,
            ExportModel model,
            Settings settings,
            Messages messages,
            ObservableValue<Theme> theme,
            Consumer<String> say) {
        this.model = model;
        this.messages = messages;
        this.settings = settings;
        this.say = say;
        this.dialogs = new Dialogs(stage, settings, messages);
        double font = FONT_SIZE * settings.textScale();
        BorderPane root = new BorderPane();
        root.setId("export-dialog");
        root.getStyleClass().addAll("workbench", "export");
        root.setStyle("-fx-font-size: " + font + "px;");
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDTH * font, screen.getWidth() * MOST_OF_SCREEN);
        arrange(root, width < NARROW * font);
        root.setBottom(buttons());
        Scene scene =
                new Scene(
                        root, width, Math.min(HEIGHT * font, screen.getHeight() * MOST_OF_SCREEN));
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        Subscription worn = ThemeSheet.wear(scene.getStylesheets(), theme);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        stage.initOwner(owner);
        stage.setTitle(messages.text("export.title"));
        stage.setScene(scene);
        stage.setOnHidden(
                _ -> {
                    worn.unsubscribe();
                    model.close();
                });
    }

    /// Opens it and returns at once.
    public void show() {
        stage.show();
    }

    /// {@return whether it is open}
    public boolean isOpen() {
        return stage.isShowing();
    }

    /// Brings it before its window.
    public void toFront() {
        stage.toFront();
        stage.requestFocus();
    }

    /// Closes it; what is being written is given up.
    public void close() {
        stage.close();
    }

    /// With large text on a small screen everything stands in one column.
    private void arrange(BorderPane root, boolean narrow) {
        OptionsForm form = new OptionsForm(model, messages);
        form.disableProperty().bind(model.runningProperty());
        VBox right = right();
        if (narrow) {
            right.getStyleClass().add("export-above");
            form.getStyleClass().add("export-under");
            root.setCenter(scrolled(new VBox(right, form)));
        } else {
            ScrollPane scroll = scrolled(form);
            scroll.getStyleClass().add("export-options");
            root.setLeft(scroll);
            root.setCenter(right);
        }
    }

    private static ScrollPane scrolled(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("quiet-scroll");
        return scroll;
    }

    private VBox right() {
        PreviewPane preview = new PreviewPane(model, messages);
        TargetRows target =
                new TargetRows(
                        model.form(),
                        messages,
                        folder -> Optional.ofNullable(dialogs.exportWhere(folder)));
        target.disableProperty().bind(model.runningProperty());
        VBox.setVgrow(preview, Priority.ALWAYS);
        VBox both = new VBox(preview, target);
        both.getStyleClass().add("export-right");
        both.setMinWidth(0);
        return both;
    }

    private HBox buttons() {
        Button copy = button("export.copy", "export-copy");
        copy.setOnAction(_ -> copyCommand());
        remark.setId("export-remark");
        remark.setWrapText(true);
        remark.setMinWidth(0);
        remark.getStyleClass().add("soft");
        ProgressBar bar = new ProgressBar();
        bar.setId("export-progress");
        bar.setAccessibleText(messages.text("export.writing"));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.progressProperty());
        ChoiceRows.onlyWhen(bar, model.runningProperty());
        ChoiceRows.onlyWhen(remark, model.runningProperty().not());
        HBox.setHgrow(bar, Priority.ALWAYS);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button cancel = button("export.cancel", "export-cancel");
        cancel.setOnAction(_ -> leave());
        Button export = button("export.export", "export-export");
        export.setDefaultButton(true);
        export.disableProperty()
                .bind(model.runningProperty().or(model.troubleProperty().isNotEmpty()));
        export.setOnAction(_ -> export());
        HBox buttons = new HBox(copy, remark, bar, space, cancel, export);
        ChoiceRows.onlyWhen(space, model.runningProperty().not());
        buttons.getStyleClass().add("export-buttons");
        return buttons;
    }

    private Button button(String key, String id) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave();
        }
    }

    /// What is being written is given up first; then the dialog goes.
    private void leave() {
        if (model.runningProperty().get()) {
            model.cancel();
        } else {
            close();
        }
    }

    private void copyCommand() {
        remark.setText(
                switch (model.command()) {
                    case Copyable.Nothing(String reason) -> reason;
                    case Copyable.Line(String text) -> {
                        ClipboardContent content = new ClipboardContent();
                        content.putString(text);
                        Clipboard.getSystemClipboard().setContent(content);
                        yield messages.text("export.copied.command");
                    }
                });
    }

    private void export() {
        List<Path> existing = model.existing();
        if (existing.isEmpty() || dialogs.replace(existing)) {
            remark.setText("");
            settings.setExportFolder(model.form().folder.get());
            model.start(new Told());
        }
    }

    /// Tells what became of it.
    private final class Told implements ExportModel.Ends {
        @Override
        public void done(List<Path> files) {
            close();
            say.accept(
                    messages.text(
                            "export.done",
                            "file",
                            files.getFirst().getFileName(),
                            "n",
                            files.size()));
        }

        @Override
        public void failed(Path file, IOException reason) {
            dialogs.failed("file.export-failed", file, reason);
        }

        @Override
        public void over(boolean written) {
            if (!written) {
                remark.setText(messages.text("export.not-written"));
            }
        }
    }
}
