package gradviz.app.frame;

import gradviz.app.canvas.CanvasView;
import gradviz.app.show.Position;
import gradviz.app.show.Show;
import gradviz.text.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What a room sees: the line that runs, the picture, and the caption, all of it large.
public final class Projection extends BorderPane {
    private final Label line = new Label();
    private final Label count = new Label();
    private final Messages messages;

    public Projection(Show show, CanvasView canvas, Region caption, Messages messages) {
        this.messages = messages;
        setId("projection");
        getStyleClass().add("projection");
        line.getStyleClass().add("projected-line");
        line.setMinWidth(0);
        count.getStyleClass().add("projected-count");
        count.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(line, gap, count);
        top.getStyleClass().add("projected-top");
        setTop(top);
        setCenter(canvas);
        setBottom(caption);
        show.positionProperty().subscribe(this::tell);
    }

    private void tell(@Nullable Position position) {
        if (position == null) {
            return;
        }
        int number = position.storyboard().line(position.step());
        List<String> lines =
                position.storyboard().run().listing().text().lines().toList();
        boolean there = number >= 1 && number <= lines.size();
        line.setText(there ? lines.get(number - 1).strip() : "");
        line.setVisible(there);
        count.setText(
                messages.text(
                        "stage.count",
                        "step",
                        position.step(),
                        "last",
                        position.storyboard().last()));
    }
}
