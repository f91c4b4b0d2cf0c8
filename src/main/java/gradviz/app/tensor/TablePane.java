package gradviz.app.tensor;

import gradviz.app.frame.Segments;
import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.storyboard.words.Numbers;
import gradviz.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The array of the selected variable as a table in colours, with its gradient and the sum that
/// this is; hidden for a single number.
public final class TablePane extends VBox {
    private final Show show;
    private final Messages messages;
    private final TableModel model;
    private final Label shape = new Label();
    private final HBox sides = new HBox();
    private List<Side> offered = List.of();
    private Segments<Side> segments = new Segments<>(List.of(), _ -> {});
    private final ComboBox<String> slices = new ComboBox<>();
    private final ComboBox<String> blocks = new ComboBox<>();
    private final SheetView table;
    private final Legend legend;
    private final Label note = new Label();
    private int variable = Show.NOTHING;
    private boolean telling;

    public TablePane(Show show, Messages messages) {
        this.show = show;
        this.messages = messages;
        this.model = new TableModel(messages);
        this.table = new SheetView(messages);
        this.legend = new Legend(messages);
        setId("tensor");
        getStyleClass().add("tensor-pane");
        managedProperty().bind(visibleProperty());
        shape.getStyleClass().addAll("soft", "tensor-shape");
        sides.getStyleClass().add("tensor-sides");
        note.getStyleClass().addAll("soft", "tensor-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.fontProperty().subscribe(font -> table.setTextSize(font.getSize()));
        for (ComboBox<String> choice : List.of(slices, blocks)) {
            choice.managedProperty().bind(choice.visibleProperty());
            choice.setMaxWidth(Double.MAX_VALUE);
        }
        slices.setAccessibleText(messages.text("table.slices"));
        blocks.setAccessibleText(messages.text("table.blocks"));
        getChildren().addAll(sides, slices, blocks, table, legend, note);
        listen();
    }

    /// Gives the keys to the table, or goes on to its next side where it has them.
    ///
    /// @return whether there is a table
    public boolean takeKeys() {
        if (!isVisible()) {
            return false;
        }
        if (table.isFocused()) {
            model.turn();
        } else {
            table.requestFocus();
        }
        return true;
    }

    /// {@return whether the control with the focus uses the key itself: tables and choices go by
    /// arrows}
    public static boolean keeps(@Nullable Node owner, KeyEvent event) {
        boolean table = owner instanceof SheetView;
        boolean choice = owner instanceof ComboBox<?>;
        if (!table && !choice || event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case UP, DOWN, LEFT, RIGHT, HOME, END, PAGE_UP, PAGE_DOWN -> !event.isShiftDown();
            case SPACE, ENTER -> choice;
            default -> false;
        };
    }

    private void listen() {
        WhileShown.tell(this, show.positionProperty(), _ -> look());
        WhileShown.tell(this, show.selectedProperty(), _ -> look());
        WhileShown.changes(this, show.sumsAskedProperty(), (_, _) -> model.choose(Side.SUM));
        model.sheetProperty().subscribe(this::tell);
        slices.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> choose(index.intValue(), slices));
        blocks.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> choose(index.intValue(), blocks));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::copy);
    }

    private void look() {
        Position position = show.position();
        int selected = show.selected();
        boolean known =
                position != null
                        && selected >= 0
                        && selected < position.storyboard().graph().variables().size()
                        && position.storyboard().shown(selected, position.step());
        // A run that takes the place of another selects nothing for a moment.
        if (selected != variable && selected != Show.NOTHING) {
            variable = selected;
            model.begin();
        }
        model.look(known && position != null ? Subject.of(position, selected) : null);
        sides();
    }

    @SuppressWarnings("ReferenceEquality") // There is one of each box.
    private void choose(int index, ComboBox<String> choice) {
        if (telling || index < 0) {
            return;
        }
        if (choice == slices) {
            model.chooseSlice(index);
        } else {
            model.chooseBlock(index);
        }
    }

    private void tell(@Nullable Sheet sheet) {
        setVisible(sheet != null);
        if (sheet == null) {
            table.show(null);
            return;
        }
        telling = true;
        offer(slices, model.slices(), model.slice());
        offer(blocks, model.blocks(), model.block());
        telling = false;
        sides();
        table.show(sheet);
        legend.show(sheet.most());
        note.setText(note());
    }

    private static void offer(ComboBox<String> choice, List<String> texts, int taken) {
        choice.setVisible(texts.size() > 1);
        if (!choice.getItems().equals(texts)) {
            choice.getItems().setAll(texts);
        }
        choice.getSelectionModel().select(texts.isEmpty() ? -1 : taken);
    }

    /// What is offered changes from step to step, also where the numbers do not.
    private void sides() {
        List<Side> there = new ArrayList<>(List.of(Side.values()));
        there.removeIf(side -> !model.has(side));
        if (!there.equals(offered)) {
            offered = there;
            segments = segments(there);
            sides.getChildren().setAll(segments, shape);
        }
        segments.show(model.side());
        shape.setText(model.shape());
    }

    private Segments<Side> segments(List<Side> there) {
        Segments<Side> buttons = new Segments<>(there, model::choose);
        for (Side side : there) {
            String key = side.name().toLowerCase(Locale.ROOT);
            buttons.named(messages.text("table." + key), messages.text("table.spoken." + key));
        }
        return buttons;
    }

    private String note() {
        List<String> sentences = new ArrayList<>();
        List<Double> range = model.range();
        if (!range.isEmpty()) {
            String low = Numbers.brief(range.get(0));
            String high = Numbers.brief(range.get(1));
            sentences.add(messages.text("table.range", "low", low, "high", high));
        }
        if (model.side() == Side.SUM) {
            sentences.add(messages.text("table.bars"));
        }
        if (model.isCoarse()) {
            sentences.add(messages.text("table.coarse"));
        }
        return String.join(" ", sentences);
    }

    private void copy(KeyEvent event) {
        if (event.getCode() == KeyCode.C && event.isShortcutDown() && !event.isShiftDown()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(model.copy());
            Clipboard.getSystemClipboard().setContent(content);
            note.setText(messages.text("table.copied", "shape", model.shape()));
            event.consume();
        }
    }
}
