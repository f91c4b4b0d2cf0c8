package gradviz.app.export;

import gradviz.text.Messages;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The name of the file and the folder it goes to.
final class TargetRows extends GridPane {
    private final Messages messages;

    /// @param folderWhere asks for another folder than the one given
    TargetRows(Form form, Messages messages, Function<Path, Optional<Path>> folderWhere) {
        this.messages = messages;
        getStyleClass().add("export-target");
        TextField name = new TextField();
        name.setId("export-file");
        name.setAccessibleText(messages.text("export.file"));
        name.textProperty().bindBidirectional(form.name);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label suffix = new Label();
        suffix.setMinWidth(USE_PREF_SIZE);
        suffix.getStyleClass().add("export-suffix");
        suffix.textProperty().bind(form.format.map(format -> "." + format.suffix()));
        HBox named = new HBox(name, suffix);
        named.getStyleClass().add("export-field");
        row(0, "export.file", named, name);
        row(1, "export.folder", folder(form, folderWhere), null);
    }

    private HBox folder(Form form, Function<Path, Optional<Path>> folderWhere) {
        Label folder = new Label();
        folder.setId("export-folder");
        folder.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        folder.setMinWidth(0);
        folder.setMaxWidth(Double.MAX_VALUE);
        folder.textProperty().bind(form.folder.map(Path::toString));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(folder.textProperty());
        folder.setTooltip(tip);
        HBox.setHgrow(folder, Priority.ALWAYS);
        Button choose = new Button(messages.text("export.choose"));
        choose.setId("export-choose");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(_ -> folderWhere.apply(form.folder.get()).ifPresent(form.folder::set));
        HBox both = new HBox(folder, choose);
        both.getStyleClass().add("export-field");
        return both;
    }

    private void row(
            int row, String key, HBox shown, @org.jspecify.annotations.Nullable TextField of) {
        Label name = new Label(messages.text(key));
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(of);
        GridPane.setHgrow(shown, Priority.ALWAYS);
        addRow(row, name, shown);
    }
}
