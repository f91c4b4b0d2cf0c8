package gradviz.app.tensor;

import gradviz.text.Messages;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A sheet as a table that makes cells only for what is seen of it.
final class SheetView extends TableView<Integer> {
    private static final int MOST_ROWS = 9;

    /// Of a long column so many rows tell how wide it is.
    private static final int TRIED = 60;

    private static final double LETTER = 0.62;
    private static final double ROW = 2;

    private final Messages messages;
    private double size = 13;
    private @Nullable Sheet shown;

    SheetView(Messages messages) {
        this.messages = messages;
        setId("tensor-table");
        getStyleClass().add("tensor-table");
        getSelectionModel().setCellSelectionEnabled(true);
        setAccessibleText(messages.text("table.table"));
        // An empty array is an empty table: JavaFX would say so in its own language.
        setPlaceholder(new Region());
        setMinHeight(0);
        widthProperty().subscribe(_ -> fit());
    }

    /// Shows text of a size, in pixels.
    void setTextSize(double pixels) {
        size = pixels;
        show(shown);
    }

    void show(@Nullable Sheet sheet) {
        boolean same =
                shown != null
                        && sheet != null
                        && shown.getClass() == sheet.getClass()
                        && shown.rows() == sheet.rows();
        int first = same ? Math.max(0, getSelectionModel().getSelectedIndex()) : 0;
        int column = same && !getSelectionModel().isEmpty() ? selectedColumn() : 1;
        shown = sheet;
        getColumns().clear();
        if (sheet == null) {
            setItems(new RowNumbers(0));
            return;
        }
        getColumns().add(heads(sheet));
        for (int i = 0; i < sheet.columns(); i++) {
            getColumns().add(column(sheet, i));
        }
        setItems(new RowNumbers(sheet.rows()));
        setFixedCellSize(ROW * size);
        fit();
        if (sheet.rows() > 0 && column < getColumns().size()) {
            getSelectionModel().clearAndSelect(first, getColumns().get(column));
        }
    }

    private int selectedColumn() {
        return Math.max(1, getSelectionModel().getSelectedCells().getFirst().getColumn());
    }

    private void fit() {
        Sheet sheet = shown;
        if (sheet == null) {
            return;
        }
        double wide = getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum();
        double bar = wide > getWidth() - size ? 1.2 * size : 0;
        int rows = Math.clamp(sheet.rows(), 1, MOST_ROWS);
        setPrefHeight((rows + 1.4) * ROW * size + bar);
    }

    private TableColumn<Integer, Integer> heads(Sheet sheet) {
        TableColumn<Integer, Integer> heads = plain("", sheet.rowHead(sheet.rows() - 1).length());
        heads.setCellFactory(
                _ ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(@Nullable Integer row, boolean empty) {
                                super.updateItem(row, empty);
                                boolean none = empty || row == null || row >= sheet.rows();
                                setText(none || row == null ? null : sheet.rowHead(row));
                            }
                        });
        heads.getStyleClass().add("row-heads");
        return heads;
    }

    private TableColumn<Integer, Integer> column(Sheet sheet, int index) {
        int widest = sheet.columnHead(index).length();
        int rows = sheet.rows();
        for (int i = 0; i < Math.min(rows, TRIED); i++) {
            int row = rows <= TRIED ? i : (int) ((long) i * (rows - 1) / (TRIED - 1));
            widest = Math.max(widest, sheet.text(row, index).length());
        }
        String head = sheet.columnHead(index);
        boolean numbered = sheet instanceof SumSheet sums && sums.contribution(index) > 0;
        TableColumn<Integer, Integer> column = plain(numbered ? "" : head, widest);
        if (numbered) {
            Label ring = new Label(head);
            ring.getStyleClass().add("term-ring");
            column.setGraphic(ring);
        }
        column.setCellFactory(_ -> new HeatCell(sheet, index, messages));
        return column;
    }

    private TableColumn<Integer, Integer> plain(String head, int letters) {
        TableColumn<Integer, Integer> column = new TableColumn<>(head);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setPrefWidth((Math.max(2, letters) * LETTER + 1.3) * size);
        return column;
    }
}
