package gradviz.app.canvas;

import gradviz.app.show.Acts;
import gradviz.app.show.Position;
import gradviz.drawing.Rect;
import gradviz.graph.Label;
import gradviz.graph.VariableNode;
import gradviz.storyboard.Storyboard;
import gradviz.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.jspecify.annotations.Nullable;

/// The buttons that clear a gradient, on the ledgers of named variables.
///
/// A button grows and shrinks with the picture as if it were drawn there.
final class ClearButtons {
    private final Pane pane = new Pane();
    private final Acts acts;
    private final Messages messages;
    private final Map<Integer, Button> buttons = new HashMap<>();
    private @Nullable Position placed;

    ClearButtons(Acts acts, Messages messages) {
        this.acts = acts;
        this.messages = messages;
        pane.setPickOnBounds(false);
        pane.setManaged(false);
    }

    /// {@return what the buttons lie in, in the drawing's coordinates}
    Pane pane() {
        return pane;
    }

    /// Moves all buttons as the camera does.
    void aim(Camera camera) {
        pane.getTransforms()
                .setAll(
                        new Translate(camera.left(), camera.top()),
                        new Scale(camera.scale(), camera.scale()));
    }

    /// Shows the buttons of a step; while its motion lasts, those that were there before it.
    void place(Position position, boolean moving) {
        Position shown = moving ? null : position;
        if (shown != null && shown.equals(placed)) {
            return;
        }
        placed = shown;
        for (VariableNode variable : named(position.storyboard())) {
            place(position, variable.id(), moving);
        }
        int count = position.storyboard().graph().variables().size();
        buttons.forEach((id, button) -> button.setVisible(button.isVisible() && id < count));
    }

    private void place(Position position, int variable, boolean moving) {
        Storyboard storyboard = position.storyboard();
        Optional<Rect> place = storyboard.clearPlace(variable, position.step());
        if (moving) {
            place = place.filter(_ -> stays(position, variable));
        }
        Button button = buttons.get(variable);
        if (button != null) {
            button.setVisible(place.isPresent());
        }
        place.ifPresent(rect -> put(button(storyboard, variable), rect));
    }

    private static boolean stays(Position position, int variable) {
        int before = position.step() - 1;
        return before >= 0 && position.storyboard().clearPlace(variable, before).isPresent();
    }

    private Button button(Storyboard storyboard, int variable) {
        String name = storyboard.graph().variable(variable).labels().getLast().text();
        Button button = buttons.computeIfAbsent(variable, this::make);
        button.setId("clear-" + name);
        button.setAccessibleText(messages.text("stage.clear.of", "variable", name));
        button.setVisible(true);
        return button;
    }

    private Button make(int variable) {
        Button button = new Button(messages.text("stage.clear"));
        button.getStyleClass().add("ledger-clear");
        button.setManaged(false);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> acts.clear(variable));
        pane.getChildren().add(button);
        return button;
    }

    private static void put(Button button, Rect rect) {
        button.setStyle("-fx-font-size: " + rect.height() * 0.46 + "px");
        button.resizeRelocate(rect.x(), rect.y(), rect.width(), rect.height());
    }

    private static List<VariableNode> named(Storyboard storyboard) {
        return storyboard.graph().variables().stream()
                .filter(node -> node.labels().getLast().kind() == Label.Kind.NAME)
                .toList();
    }
}
