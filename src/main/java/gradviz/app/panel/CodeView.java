package gradviz.app.panel;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.app.show.WhileShown;
import gradviz.storyboard.words.CodePanel;
import gradviz.text.Face;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Backward's own lines under the rule, the one that runs lit, and what its names mean.
public final class CodeView extends VBox {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final Show show;
    private final Lettering title = new Lettering("panel-title-text");
    private final VBox lines = new VBox();
    private final Lettering bindings = new Lettering("soft-text");
    private List<String> shown = List.of();

    public CodeView(Show show) {
        this.show = show;
        setId("code");
        getStyleClass().add("code");
        lines.getStyleClass().add("code-lines");
        bindings.setId("bindings");
        getChildren().addAll(title, lines, bindings);
        WhileShown.tell(this, show.positionProperty(), this::tell);
        WhileShown.tell(this, show.keptBackProperty(), _ -> tell(show.position()));
    }

    private void tell(@Nullable Position position) {
        if (position == null) {
            return;
        }
        CodePanel all = position.storyboard().code(position.step());
        CodePanel panel = show.keptBack().isEmpty() ? all : all.withoutSums();
        title.show(Face.SANS_SEMIBOLD, panel.title());
        if (!panel.lines().equals(shown)) {
            shown = panel.lines();
            List<HBox> rows = new ArrayList<>();
            shown.forEach(line -> rows.add(row(line)));
            lines.getChildren().setAll(rows);
        }
        for (int i = 0; i < shown.size(); i++) {
            lines.getChildren().get(i).pseudoClassStateChanged(LIT, i == panel.active());
        }
        bindings.show(Face.SANS, panel.bindings().isEmpty() ? " " : panel.bindings());
    }

    private static HBox row(String line) {
        HBox row = new HBox(Lettering.of("code-text", Face.MONO, line));
        row.getStyleClass().add("code-line");
        row.setAccessibleText(line);
        return row;
    }
}
