package gradviz.app.editor;

import gradviz.app.document.Change;
import gradviz.app.document.Draft;
import gradviz.app.show.WhileShown;
import gradviz.drawing.Theme;
import gradviz.text.Face;
import gradviz.text.Messages;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.util.Duration;
import jfx.incubator.scene.control.input.KeyBinding;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.LineEnding;
import jfx.incubator.scene.control.richtext.TextPos;
import org.jspecify.annotations.Nullable;

/// The listing, to be read and written.
///
/// Lines that only set the listing up, and lines of notes, are folded away until asked for: the
/// area shows the others, numbered as in the file.
public final class Editor extends VBox {
    private static final double FONT_SIZE = 14;
    private static final double LINE_SPACING = 4;
    private static final String TAB = "    ";

    private final Draft draft;
    private final Messages messages;
    private final CodeArea area = new CodeArea();
    private final AreaContent content = new AreaContent(area);
    private final Button foldButton = new Button();
    private final LinePainter painter = new LinePainter();
    private final LineNumbers numbers = new LineNumbers(painter);
    private final ObjectProperty<Theme> theme =
            new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private Folded folded = Folded.open("");
    private boolean folding = true;
    private boolean following;

    public Editor(Draft draft, Messages messages) {
        this.draft = draft;
        this.messages = messages;
        getStyleClass().add("listing");
        foldButton.getStyleClass().add("fold");
        foldButton.setWrapText(true);
        foldButton.setMinHeight(USE_PREF_SIZE);
        foldButton.setOnAction(_ -> setFolding(!folding));
        prepareArea();
        VBox.setVgrow(area, Priority.ALWAYS);
        getChildren().addAll(foldButton, area);
        WhileShown.tellOnceBack(this, draft.textProperty(), this::follow);
        theme.subscribe(this::dress);
    }

    private void prepareArea() {
        area.setId("listing");
        area.setAccessibleRole(AccessibleRole.TEXT_AREA);
        area.setAccessibleText(messages.text("window.listing"));
        area.setUndoRedoEnabled(false);
        // Nothing in the window blinks.
        area.setCaretBlinkPeriod(Duration.hours(24));
        area.setWrapText(true);
        area.setTabSize(TAB.length());
        area.setContentPadding(new Insets(0, 8, 0, 0));
        area.getModel().setLineEnding(LineEnding.LF);
        area.setSyntaxDecorator(painter);
        area.setLeftDecorator(numbers);
        setTextScale(1);
        area.heightProperty().subscribe(_ -> Platform.runLater(content::showCaret));
        area.getInputMap().register(KeyBinding.of(KeyCode.TAB), this::insertTab);
        area.getInputMap().disableKeyBinding(KeyBinding.control(KeyCode.SPACE));
        area.getModel()
                .addListener(
                        change -> {
                            if (change.isEdit() && !following) {
                                typed();
                            }
                        });
    }

    /// Sets how much larger than designed the text is.
    public void setTextScale(double scale) {
        Font font = Font.font(Face.MONO.family(), FONT_SIZE * scale);
        area.setFont(font);
        area.setStyle(
                "-fx-font-family: '"
                        + Face.MONO.family()
                        + "'; -fx-font-size: "
                        + FONT_SIZE * scale
                        + "px;");
        area.setLineSpacing(LINE_SPACING * scale);
        numbers.setFont(Font.font(Face.MONO.family(), (FONT_SIZE - 1) * scale));
        renumber();
    }

    /// The area keeps the numbers it has made, whatever they would be now.
    private void renumber() {
        area.setLeftDecorator(null);
        area.setLeftDecorator(numbers);
    }

    /// {@return the theme whose colours mark lines and mistakes}
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    private void dress(Theme now) {
        painter.setTheme(now);
        restyleAll();
    }

    /// Lights lines of the file, and shows the last of them.
    public void setLit(List<Integer> lines) {
        List<Integer> before = painter.lit();
        if (!before.equals(lines)) {
            painter.setLit(lines);
            before.forEach(this::restyle);
            lines.forEach(this::restyle);
            numbers.relight();
            lines.reversed().stream().findFirst().ifPresent(this::reveal);
        }
    }

    /// Underlines the place of a mistake, or takes the underline away.
    public void setUnderline(@Nullable Underline place) {
        painter.setUnderline(place);
        if (place != null && folded.indexOf(place.line()) < 0) {
            setFolding(false);
        }
        restyleAll();
    }

    /// Says to a screen reader what is wrong with the text; empty where nothing is.
    public void tell(String trouble) {
        String help = trouble.isEmpty() ? messages.text("twin.listing") : trouble;
        area.setAccessibleHelp(help);
        area.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    }

    /// {@return whether the keys belong to the text}
    public boolean hasKeys() {
        return area.isFocused();
    }

    /// Lets go of the text for good: its caret would blink for ever, and keep it.
    public void close() {
        area.setCaretBlinkPeriod(Duration.ZERO);
        area.setSkin(null);
    }

    /// Gives the keys to the text.
    public void takeKeys() {
        area.requestFocus();
    }

    private void setFolding(boolean newFolding) {
        folding = newFolding;
        follow(draft.text());
    }

    private void insertTab() {
        int column = area.getCaretPosition().offset();
        String spaces = TAB.substring(column % TAB.length());
        TextPos start = area.getSelection().getMin();
        area.select(area.replaceText(start, area.getSelection().getMax(), spaces));
    }

    /// Takes the area's text over into the draft.
    private void typed() {
        int before = folded.lines().size();
        show(folded.edited(content.text()));
        if (folded.lines().size() != before) {
            renumber();
        }
        following = true;
        draft.type(folded.text());
        following = false;
        showFold();
    }

    /// Takes the draft's text over into the area.
    private void follow(String text) {
        if (following) {
            return;
        }
        String before = content.text();
        List<Integer> linesBefore = folded.lines();
        show(folding ? Folded.closed(text) : Folded.open(text));
        Change change = Change.between(before, folded.visible());
        following = true;
        TextPos start = AreaContent.position(before, change.at());
        TextPos end = AreaContent.position(before, change.at() + change.removed().length());
        TextPos caret = area.replaceText(start, end, change.inserted());
        if (area.isFocused()) {
            area.select(caret);
        }
        following = false;
        if (!folded.lines().equals(linesBefore)) {
            renumber();
        }
        showFold();
        restyleAll();
    }

    private void show(Folded now) {
        folded = now;
        painter.setFolded(now);
        numbers.setFolded(now);
    }

    private void showFold() {
        int lines = folding ? folded.hidden() : Folded.closed(folded.text()).hidden();
        foldButton.setVisible(lines > 0);
        foldButton.setManaged(lines > 0);
        String key = folding ? "window.unfold" : "window.fold";
        foldButton.setText(messages.text(key, "n", lines));
    }

    private void reveal(int line) {
        int index = folded.indexOf(line);
        if (index >= 0 && index < area.getParagraphCount() && !area.isFocused()) {
            area.select(TextPos.ofLeading(index, 0));
        }
    }

    private void restyle(int line) {
        int index = folded.indexOf(line);
        if (index >= 0 && index < area.getParagraphCount()) {
            TextPos start = TextPos.ofLeading(index, 0);
            area.getModel().fireStyleChangeEvent(start, area.getParagraphEnd(index));
        }
    }

    private void restyleAll() {
        area.getModel().fireStyleChangeEvent(TextPos.ZERO, area.getDocumentEnd());
    }
}
