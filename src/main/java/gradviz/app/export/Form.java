package gradviz.app.export;

import gradviz.drawing.Theme;
import gradviz.export.Format;
import gradviz.export.tex.TexForm;
import gradviz.storyboard.page.Folded;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// All that is chosen for an export, as it is typed and ticked.
final class Form {
    final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.PNG);
    final ObjectProperty<Steps> steps = new SimpleObjectProperty<>(Steps.THIS);
    final StringProperty written = new SimpleStringProperty("");

    /// Of a filmstrip, or 0.
    final IntegerProperty columns = new SimpleIntegerProperty();

    final BooleanProperty caption = new SimpleBooleanProperty();
    final BooleanProperty ledger = new SimpleBooleanProperty(true);
    final BooleanProperty code = new SimpleBooleanProperty();
    final BooleanProperty worklist = new SimpleBooleanProperty();
    final ObjectProperty<Theme> theme;

    /// A factor, or dots to the inch: `2`, `300 dpi`.
    final StringProperty scale = new SimpleStringProperty("2");

    final StringProperty text = new SimpleStringProperty("12pt");

    /// Empty for any width.
    final StringProperty width = new SimpleStringProperty("");

    final BooleanProperty transparent = new SimpleBooleanProperty();
    final BooleanProperty outline = new SimpleBooleanProperty();

    final ObjectProperty<Folded> fold = new SimpleObjectProperty<>(Folded.NONE);

    final ObjectProperty<TexForm> tex = new SimpleObjectProperty<>(TexForm.DOCUMENT);

    /// Empty for what suits the format.
    final StringProperty fps = new SimpleStringProperty("");

    final StringProperty speed = new SimpleStringProperty("1");
    final StringProperty hold = new SimpleStringProperty("3");

    /// Empty for the size of the picture.
    final StringProperty size = new SimpleStringProperty("");

    final BooleanProperty once = new SimpleBooleanProperty();
    final ObjectProperty<Path> folder;

    /// Without its suffix.
    final StringProperty name = new SimpleStringProperty("");

    Form(Theme theme, Path folder) {
        this.theme = new SimpleObjectProperty<>(theme);
        this.folder = new SimpleObjectProperty<>(folder);
    }

    /// {@return everything, to be listened to}
    List<Property<?>> all() {
        return List.of(
                format,
                steps,
                written,
                columns,
                fold,
                caption,
                ledger,
                code,
                worklist,
                theme,
                scale,
                text,
                width,
                transparent,
                outline,
                tex,
                fps,
                speed,
                hold,
                size,
                once,
                folder,
                name);
    }
}
