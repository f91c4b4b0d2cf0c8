package gradviz.app.panel;

import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.storyboard.words.CodePanel;
import gradviz.text.Face;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Backward's own lines under the rule in force, the one that runs lit, with what its names mean.
public final class CodeView extends Panel {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final VBox rows = new VBox();
    private final Lettering bindings = new Lettering("code-bindings");
    private List<String> lines = List.of();
    private final List<Lettering> letterings = new ArrayList<>();

    public CodeView(Show show) {
        super("code");
        rows.getStyleClass().add("code-lines");
        rows.setAccessibleRole(AccessibleRole.TEXT);
        bindings.setId("code-bindings");
        getChildren().addAll(rows, bindings);
        follow(show);
    }

    /// {@return the line that is lit, or an empty text}
    public String activeLine() {
        return letterings.stream()
                .filter(row -> row.getPseudoClassStates().contains(ACTIVE))
                .map(Lettering::text)
                .findFirst()
                .orElse("");
    }

    @Override
    void tell(@Nullable Position position) {
        if (position == null) {
            return;
        }
        CodePanel code = position.storyboard().code(position.step());
        title(code.title());
        if (!code.lines().equals(lines)) {
            lines = code.lines();
            letterings.clear();
            lines.forEach(line -> letterings.add(Lettering.of("code-line", Face.MONO, line)));
            rows.getChildren().setAll(letterings);
        }
        for (int i = 0; i < letterings.size(); i++) {
            letterings.get(i).pseudoClassStateChanged(ACTIVE, i == code.active());
        }
        bindings.show(Face.SANS, code.bindings());
        rows.setAccessibleText(activeLine().strip());
    }
}
