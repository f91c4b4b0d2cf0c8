package gradviz.app.export;

import gradviz.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Shows what the file will look like, or what keeps it from being made.
final class PreviewPane extends VBox {
    private static final double MARGIN = 24;

    private final ImageView image = new ImageView();
    private final Label lines = new Label();
    private final Label summary = new Label();
    private final Pane sheet = new Pane(image, lines);

    PreviewPane(ExportModel model, Messages messages) {
        getStyleClass().add("export-preview");
        image.setId("export-picture");
        image.setPreserveRatio(true);
        image.setManaged(false);
        lines.setManaged(false);
        lines.getStyleClass().add("export-lines");
        summary.setId("export-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        Label trouble = new Label();
        trouble.setId("export-trouble");
        trouble.getStyleClass().add("export-trouble");
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        trouble.setMaxWidth(Double.MAX_VALUE);
        trouble.textProperty().bind(model.troubleProperty());
        ChoiceRows.onlyWhen(trouble, model.troubleProperty().map(text -> !text.isEmpty()));
        ChoiceRows.onlyWhen(summary, model.troubleProperty().map(String::isEmpty));
        // A picture that is not the one asked for is faint.
        sheet.opacityProperty().bind(model.troubleProperty().map(t -> t.isEmpty() ? 1 : 0.35));
        sheet.getStyleClass().add("export-sheet");
        sheet.setMinSize(0, 0);
        sheet.setAccessibleText(messages.text("export.preview"));
        sheet.widthProperty().subscribe(_ -> place());
        sheet.heightProperty().subscribe(_ -> place());
        StackPane frame = new StackPane(sheet);
        VBox.setVgrow(frame, Priority.ALWAYS);
        getChildren().addAll(frame, trouble, summary);
        model.previewProperty().subscribe(this::show);
    }

    private void show(@Nullable Preview preview) {
        if (preview == null) {
            return;
        }
        summary.setText(preview.summary());
        switch (preview.look()) {
            case Preview.Look.Picture picture -> {
                lines.setText("");
                image.setImage(Pixels.of(picture.image()));
            }
            case Preview.Look.Lines text -> {
                image.setImage(null);
                lines.setText(text.text());
            }
        }
        place();
    }

    /// The picture stands in the middle, whole, never larger than it is.
    private void place() {
        double width = Math.max(1, sheet.getWidth() - 2 * MARGIN);
        double height = Math.max(1, sheet.getHeight() - 2 * MARGIN);
        lines.resizeRelocate(MARGIN, MARGIN, width, height);
        Image shown = image.getImage();
        if (shown == null) {
            return;
        }
        double fit = Math.min(width / shown.getWidth(), height / shown.getHeight());
        double scale = Math.min(1, fit);
        image.setFitWidth(shown.getWidth() * scale);
        image.setFitHeight(shown.getHeight() * scale);
        image.relocate(
                MARGIN + (width - shown.getWidth() * scale) / 2,
                MARGIN + (height - shown.getHeight() * scale) / 2);
    }
}
