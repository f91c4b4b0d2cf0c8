package gradviz.app.tensor;

import gradviz.drawing.Heat;
import gradviz.drawing.Ink;
import gradviz.text.Messages;
import java.util.Locale;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// A number on its colour; it says which element it is.
final class HeatCell extends TableCell<Integer, Integer> {
    private final Sheet sheet;
    private final int column;
    private final Messages messages;

    HeatCell(Sheet sheet, int column, Messages messages) {
        this.sheet = sheet;
        this.column = column;
        this.messages = messages;
        getStyleClass().add("heat-cell");
    }

    @Override
    protected void updateItem(@Nullable Integer row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null || row >= sheet.rows()) {
            setText(null);
            setStyle("");
            setAccessibleText("");
            return;
        }
        setText(sheet.text(row, column));
        setStyle(style(row));
        setAccessibleText(
                messages.text("table.cell", "place", sheet.place(row, column), "value", getText()));
    }

    private String style(int row) {
        int level = sheet.holds(row, column) ? sheet.level(row, column) : Heat.NAN;
        return level == Heat.NAN ? "" : colours(level);
    }

    /// {@return the colours of a level as a style}
    static String colours(int level) {
        return "-fx-background-color: -gv-line, "
                + name(Heat.ink(level))
                + "; -fx-text-fill: "
                + name(Heat.textOn(level))
                + ";";
    }

    /// {@return the colour of an ink as the style sheets know it}
    static String name(Ink ink) {
        return "-gv-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
