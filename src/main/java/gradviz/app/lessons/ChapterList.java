package gradviz.app.lessons;

import gradviz.text.Messages;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The chapters beside the cards, each with how many listings it has.
final class ChapterList extends VBox {
    private final IntConsumer reveal;
    private final VBox rows = new VBox();

    /// @param reveal brings a chapter into sight, counted from 0
    ChapterList(Messages messages, IntConsumer reveal) {
        this.reveal = reveal;
        getStyleClass().add("lesson-chapters");
        rows.getStyleClass().add("lesson-chapter-rows");
        Label about = new Label(messages.text("lessons.about-folder"));
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add("soft");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(rows, gap, about);
    }

    void show(List<Chapter> chapters) {
        rows.getChildren().clear();
        for (int i = 0; i < chapters.size(); i++) {
            rows.getChildren().add(row(chapters.get(i), i));
        }
    }

    private StackPane row(Chapter chapter, int index) {
        Button row = new Button(chapter.title());
        row.getStyleClass().add("lesson-chapter");
        row.setMnemonicParsing(false);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(_ -> reveal.accept(index));
        Label count = new Label(Integer.toString(chapter.entries().size()));
        count.getStyleClass().addAll("soft", "lesson-count");
        count.setMouseTransparent(true);
        StackPane.setAlignment(count, Pos.CENTER_RIGHT);
        return new StackPane(row, count);
    }
}
